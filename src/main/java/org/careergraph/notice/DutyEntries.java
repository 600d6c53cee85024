package org.careergraph.notice;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;
import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.source.NoticePatterns.pattern;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Job;
import org.careergraph.notice.StatementIndex.Entry;
import org.careergraph.notice.StatementIndex.Match;
import org.careergraph.source.Passage;

/** The purpose of a vacancy, its supervision, its work relations and its duties. */
final class DutyEntries {

    private static final Pattern GIVES = pattern("duty.gives");

    /** A duty that is at least so similar to a known one is proposed for its area. */
    private static final double LEAST_SCORE = 0.4;

    private final DraftWriter draft;
    private final StatementIndex known;

    DutyEntries(DraftWriter draft) {
        this.draft = draft;
        this.known = index(draft.facts());
    }

    private static StatementIndex index(Facts facts) {
        return new StatementIndex(facts.jobs().stream()
                .map(Job::duties)
                .flatMap(List::stream)
                .map(duty -> new Entry(
                        duty.areas().getFirst(), duty.text(), duty.citation().place()))
                .toList());
    }

    void write() {
        draft.prose("purpose", draft.sentence("purpose").orElse(""));
        reporting();
        draft.prose("workRelations", draft.sentence("relationships").orElse(""));
        List<Passage> duties = draft.numbered("duties");
        draft.line("duties:" + (duties.isEmpty() ? " []" : ""));
        draft.sentence("duties").ifPresent(text -> draft.comment("  ", "duties: " + text));
        duties.forEach(this::duty);
        if (duties.isEmpty()) {
            draft.doubt("no duties were found in the notice");
        }
    }

    private void reporting() {
        Map<Boolean, String> parts = Statements.sentences(
                        draft.sentence("reporting").orElse(""))
                .stream()
                .collect(partitioningBy(one -> GIVES.matcher(one).find(), joining(" ")));
        draft.line("reporting:");
        draft.prose("  received", parts.getOrDefault(false, ""));
        draft.prose("  given", parts.getOrDefault(true, ""));
    }

    private void duty(Passage duty) {
        List<Match> areas = known.matches(duty.sentence());
        boolean isLikely = !areas.isEmpty() && areas.getFirst().score() >= LEAST_SCORE;
        draft.line("  - number: " + duty.number());
        draft.prose("    text", duty.sentence());
        draft.line(
                "    areas: [" + (isLikely ? areas.getFirst().id() : "to-be-chosen") + "]",
                REVIEW
                        + (isLikely
                                ? "the area of the most similar duty, " + areas.getFirst()
                                : "no known duty is similar"));
    }
}
