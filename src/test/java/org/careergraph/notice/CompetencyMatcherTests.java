package org.careergraph.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Job;
import org.careergraph.notice.StatementIndex.Match;
import org.careergraph.seed.BuiltIn;
import org.careergraph.source.AttachedDocuments;
import org.careergraph.source.Quotes;
import org.junit.jupiter.api.Test;

class CompetencyMatcherTests {

    private static final Facts FACTS = BuiltIn.FACTS;

    @Test
    void aCompetencyIsFoundByItsName() {
        CompetencyMatcher matcher = CompetencyMatcher.ofWork(FACTS);
        assertThat(FACTS.competencies().stream().filter(CompetencyMatcher::isOfWork))
                .allSatisfy(competency -> assertThat(
                                matcher.match(competency.name()).matches())
                        .extracting(Match::id)
                        .contains(competency.id()));
    }

    @Test
    void twoCompetenciesInOneStatementAreBothFound() {
        assertThat(CompetencyMatcher.ofWork(FACTS)
                        .match("Research skills, and accuracy and attention to detail.")
                        .matches())
                .extracting(Match::id)
                .containsExactlyInAnyOrder("research-skills", "accuracy-and-attention-to-detail");
    }

    @Test
    void anotherSubjectIsUnmatched() {
        assertThat(CompetencyMatcher.ofWork(FACTS)
                        .match("Ability to juggle burning torches.")
                        .matches())
                .isEmpty();
    }

    @Test
    void theFrameworkOfAnotherOrganizationDoesNotCount() {
        assertThat(CompetencyMatcher.ofFramework(FACTS, "ilo")
                        .match("Communicating effectively.")
                        .matches())
                .extracting(Match::id)
                .containsExactly("communication");
        assertThat(CompetencyMatcher.ofFramework(FACTS, "nobody")
                        .match("Communicating effectively.")
                        .matches())
                .isEmpty();
    }

    /** Every statement of the ILO document, matched without what the catalogue says of this one (src/docs/notices.md). */
    @Test
    void statementsAreMatchedAsWellAsTheDocumentationSays() {
        String folder = System.getProperty("careergraph.sources", "");
        assumeTrue(!folder.isEmpty(), "no folder with the documents is named");
        Quotes quotes = AttachedDocuments.in(Path.of(folder), new AttachedDocuments.Limits(1 << 20, 20))
                .quotes(FACTS);
        Map<Citation, Set<String>> statements = new LinkedHashMap<>();
        for (Job job : FACTS.jobs()) {
            for (CompetencyRequirement asked : job.requirements().competencies()) {
                if (asked.number() != null) {
                    statements
                            .computeIfAbsent(asked.citation(), place -> new HashSet<>())
                            .add(asked.competency());
                }
            }
        }
        CompetencyMatcher matcher = CompetencyMatcher.ofWork(FACTS);
        int right = 0;
        int named = 0;
        int asked = 0;
        for (Map.Entry<Citation, Set<String>> statement : statements.entrySet()) {
            String sentence = quotes.findQuote(statement.getKey()).orElseThrow();
            List<String> found =
                    matcher
                            .match(
                                    sentence,
                                    entry -> !entry.source()
                                            .equals(statement.getKey().locator()))
                            .matches()
                            .stream()
                            .map(Match::id)
                            .toList();
            named += found.size();
            asked += statement.getValue().size();
            right += (int) found.stream().filter(statement.getValue()::contains).count();
        }
        System.out.printf(
                "%d statements: precision %.3f, recall %.3f%n",
                statements.size(), (double) right / named, (double) right / asked);
        assertThat((double) right / named).as("precision").isGreaterThan(0.96);
        assertThat((double) right / asked).as("recall").isGreaterThan(0.96);
    }
}
