package org.careergraph.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

/** Finds the competencies that a statement names, by their names and by the wordings of the catalogue. */
final class CompetencyMatcher {

    /** The least score of a match; chosen by measurement (src/docs/notices.md). */
    static final double THRESHOLD = 0.6;

    private static final int MOST_PARTS = 3;

    /** A statement with so many words that no match has says more than the matches. */
    private static final int UNMATCHED_WORDS = 3;

    private final StatementIndex index;

    CompetencyMatcher(List<Entry> entries) {
        index = new StatementIndex(entries);
    }

    /** For competencies that the work of a position requires. */
    static CompetencyMatcher ofWork(Facts facts) {
        return new CompetencyMatcher(entries(facts, CompetencyMatcher::isOfWork));
    }

    /** For competencies that an organization requires of everybody; those of other organizations are not considered. */
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

    /** The names of competencies, and their wordings with the locator of the statement. */
    static List<Entry> entries(Facts facts, Predicate<Competency> considered) {
        List<Entry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Competency competency : facts.competencies()) {
            if (considered.test(competency)) {
                ids.add(competency.id());
                entries.add(new Entry(competency.id(), competency.name(), ""));
                // without an abbreviation or an organization in brackets
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
     * @param matches in the order of the statement; empty if it is unmatched
     * @param runnerUp the likeliest of the other competencies
     * @param isComplete false if the statement says more than the matches
     */
    record Result(List<Match> matches, Optional<Match> runnerUp, boolean isComplete) {}

    Result match(String statement) {
        return match(statement, entry -> true);
    }

    Result match(String statement, Predicate<Entry> considered) {
        Set<String> rest = new TreeSet<>(index.words(statement));
        List<Match> likeliest = index.matches(rest, considered);
        List<Match> matches = new ArrayList<>();
        List<Match> candidates = likeliest;
        for (int part = 0;
                part < MOST_PARTS
                        && !candidates.isEmpty()
                        && candidates.getFirst().score() >= THRESHOLD;
                part++) {
            Match best = candidates.getFirst();
            if (!contains(matches, best)) {
                matches.add(best);
            }
            // the rest of the statement may name another competency
            rest.removeAll(best.words());
            candidates = index.matches(rest, considered);
        }
        Optional<Match> runnerUp =
                likeliest.stream().filter(match -> !contains(matches, match)).findFirst();
        return new Result(List.copyOf(matches), runnerUp, rest.size() < UNMATCHED_WORDS);
    }

    private static boolean contains(List<Match> matches, Match match) {
        return matches.stream().anyMatch(one -> one.id().equals(match.id()));
    }
}
