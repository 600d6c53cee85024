package org.careergraph.person;

import java.util.List;
import java.util.Objects;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.gap.Asked;
import org.careergraph.gap.CompetencyGap;
import org.careergraph.gap.Held;
import org.careergraph.gap.LineSubject;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Verdict;

/** Whether a person has the competencies that are asked: the lines say already how what is held stands to what is asked. */
final class CompetencyVerdicts {
    private final Catalogue catalogue;

    CompetencyVerdicts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<CompetencyGap> judge(List<CompetencyGap> lines) {
        return lines.stream()
                .map(line -> line.to() == null ? line : line.with(verdict(line, line.to())))
                .toList();
    }

    private Verdict verdict(CompetencyGap line, CompetencyRequirement asked) {
        return switch (line.status()) {
            case HELD -> Verdict.met(Reason.of(VerdictReason.COMPETENCY_HELD, "line", line.explanation()));
            case HIGHER_LEVEL, NOT_STATED -> notEnough(line, asked, Objects.requireNonNull(line.held()));
            case WIDER_SCOPE ->
                Verdict.unknown(Reason.of(VerdictReason.COMPETENCY_PART_HELD).and(line.explanation()));
            case NEW, NOT_LISTED ->
                Verdict.unknown(Reason.of(VerdictReason.NOT_TOLD, "subject", LineSubject.COMPETENCY)
                        .with("asked", Asked.competency(asked))
                        .and(Asked.similar(line.closeMatches(), catalogue)));
        };
    }

    /** A level that a person tells is the level; one that the present job asks is only the least there must be. */
    private static Verdict notEnough(CompetencyGap line, CompetencyRequirement asked, Held held) {
        boolean isTold = held.asked() == null;
        if (isTold
                && !line.notStated()
                && held.isAll()
                && held.level() != null
                && held.competency().equals(line.competency())) {
            return Verdict.unmet(Reason.of(VerdictReason.COMPETENCY_LOWER, "held", Asked.held(held))
                    .with("asked", Asked.competency(asked)));
        }
        return Verdict.unknown(Reason.of(VerdictReason.COMPETENCY_LEVEL_OPEN, "held", Asked.held(held))
                .with("told", isTold)
                .with("asked", Asked.competency(asked))
                .with("notStated", line.notStated()));
    }
}
