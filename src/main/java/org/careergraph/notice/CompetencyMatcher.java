package org.careergraph.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.notice.StatementIndex.Entry;
import org.careergraph.notice.StatementIndex.Match;

/** Finds the canonical competencies that a statement of a notice names, by their names and the wordings of the catalogue. */
final class CompetencyMatcher {

    /** From which score on a statement is taken to name a competency; chosen by measurement (src/docs/notices.md). */
    static final double THRESHOLD = 0.6;

    private static final int MOST_PARTS = 3;

    /** As many words that are in nothing that was found say more than that. */
    private static final int SAYS_MORE = 3;

    private final StatementIndex index;

    CompetencyMatcher(List<Entry> entries) {
        index = new StatementIndex(entries);
    }

    /** Of those that a position asks for its work. */
    static CompetencyMatcher ofWork(Facts facts) {
        return new CompetencyMatcher(entries(facts, CompetencyMatcher::isOfWork));
    }

    /** Of those that an organization asks of everybody; another one's do not count, however alike they sound. */
    static CompetencyMatcher ofFramework(Facts facts, String organization) {
        Set<String> framework = facts.organizations().stream()
                .filter(one -> one.id().equals(organization))
                .flatMap(one ->
                        Stream.concat(one.coreCompetencies().stream(), one.organizationalCompetencies().stream()))
                .collect(Collectors.toSet());
        return new CompetencyMatcher(entries(facts, competency -> framework.contains(competency.id())));
    }

    static boolean isOfWork(Competency competency) {
        return competency.kind() == CompetencyKind.TECHNICAL || competency.kind() == CompetencyKind.BEHAVIOURAL;
    }

    /** What the catalogue says of competencies: names, and wordings with the place of the statement that has them. */
    static List<Entry> entries(Facts facts, Predicate<Competency> considered) {
        List<Entry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Competency competency : facts.competencies()) {
            if (considered.test(competency)) {
                ids.add(competency.id());
                entries.add(new Entry(competency.id(), competency.name(), ""));
                // an abbreviation, or whose competency it is
                entries.add(new Entry(competency.id(), competency.name().replaceFirst(" \\([^)]*\\)$", ""), ""));
            }
        }
        for (Requirements requirements : allRequirements(facts)) {
            for (CompetencyRequirement asked : requirements.competencies()) {
                if (asked.wording() != null && ids.contains(asked.competency())) {
                    entries.add(new Entry(
                            asked.competency(),
                            asked.wording(),
                            asked.citation().locator()));
                }
            }
        }
        return entries;
    }

    private static List<Requirements> allRequirements(Facts facts) {
        return Stream.concat(
                        facts.jobs().stream().map(Job::requirements),
                        facts.vacancies().stream().map(Vacancy::requirements))
                .toList();
    }

    /**
     * What a statement names.
     *
     * @param sure the competencies that it names by its words, the first one first; empty if it is unmatched
     * @param next the likeliest of the others
     * @param isWhole false if it says more than what was found
     */
    record Named(List<Match> sure, Optional<Match> next, boolean isWhole) {}

    Named named(String statement) {
        return named(statement, entry -> true);
    }

    Named named(String statement, Predicate<Entry> considered) {
        Set<String> rest = new HashSet<>(index.words(statement));
        List<Match> first = index.matches(rest, considered);
        List<Match> sure = new ArrayList<>();
        List<Match> matches = first;
        for (int part = 0;
                part < MOST_PARTS && !matches.isEmpty() && matches.getFirst().score() >= THRESHOLD;
                part++) {
            Match best = matches.getFirst();
            if (sure.stream().noneMatch(one -> one.id().equals(best.id()))) {
                sure.add(best);
            }
            // what is left of the statement may name another one
            rest.removeAll(best.words());
            matches = index.matches(rest, considered);
        }
        Optional<Match> next = first.stream()
                .filter(match -> sure.stream().noneMatch(one -> one.id().equals(match.id())))
                .findFirst();
        return new Named(List.copyOf(sure), next, rest.size() < SAYS_MORE);
    }
}
