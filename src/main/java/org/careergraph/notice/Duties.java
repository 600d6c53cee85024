package org.careergraph.notice;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;
import static org.careergraph.notice.DraftText.cut;
import static org.careergraph.notice.DraftText.quoted;
import static org.careergraph.notice.DraftWriter.LONGEST_TEXT;
import static org.careergraph.notice.DraftWriter.OWN_WORDS;
import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.Statements.pattern;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Job;
import org.careergraph.notice.StatementIndex.Entry;
import org.careergraph.notice.StatementIndex.Match;
import org.careergraph.source.Passage;

/** What a vacancy is for: its purpose, its supervision and work relations, and its duties. */
final class Duties {

    /** Of the supervision that the position gives, not of what it receives. */
    private static final Pattern GIVES =
            pattern("^(?!.*\\b(?:reports? (?:directly )?to|supervised by)\\b).*\\b(?:supervises|manages|oversees) ");

    /** From which score on a duty is taken to lie in the area of the duty that is likest to it. */
    private static final double LIKE = 0.4;

    private final DraftWriter sheet;
    private final StatementIndex known;

    Duties(DraftWriter sheet) {
        this.sheet = sheet;
        this.known = index(sheet.facts());
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
        sheet.prose("purpose", sheet.sentence("purpose").orElse(""));
        supervision();
        sheet.prose("workRelations", sheet.sentence("relationships").orElse(""));
        List<Passage> duties = sheet.numbered("duties");
        sheet.line("duties:" + (duties.isEmpty() ? " []" : ""));
        sheet.sentence("duties").ifPresent(text -> sheet.comment("  ", "duties: " + text));
        duties.forEach(this::duty);
        if (duties.isEmpty()) {
            sheet.doubt("no duties: the notice, as it was read, has none");
        }
    }

    private void supervision() {
        Map<Boolean, String> parts = Statements.sentences(
                        sheet.sentence("reporting").orElse(""))
                .stream()
                .collect(partitioningBy(one -> GIVES.matcher(one).find(), joining(" ")));
        sheet.line("supervision:");
        sheet.prose("  received", parts.getOrDefault(false, ""));
        sheet.prose("  given", parts.getOrDefault(true, ""));
    }

    private void duty(Passage duty) {
        List<Match> areas = known.matches(duty.sentence());
        boolean isLikely = !areas.isEmpty() && areas.getFirst().score() >= LIKE;
        sheet.line("  - number: " + DraftWriter.number(duty));
        sheet.line("    text: " + quoted(cut(duty.sentence(), LONGEST_TEXT)), OWN_WORDS);
        sheet.line(
                "    areas: [" + (isLikely ? areas.getFirst().id() : "to-be-chosen") + "]",
                REVIEW
                        + (isLikely
                                ? "the area of the likest duty, "
                                        + areas.getFirst().shown()
                                : "no duty is like it"));
    }
}
