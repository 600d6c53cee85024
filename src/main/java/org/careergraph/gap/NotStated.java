package org.careergraph.gap;

import java.util.ArrayList;
import java.util.List;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Vacancy;

/** What one side of a gap does not state, so that nobody takes the silence for a no or a yes. */
final class NotStated {

    private NotStated() {}

    static List<Reason> between(Catalogue catalogue, Position from, Position to) {
        List<Reason> sentences = new ArrayList<>(of(from, false));
        sentences.addAll(of(to, true));
        if (to instanceof Vacancy && asksDegree(to)) {
            sentences.add(
                    Reason.of(NotStatedReason.SUBSTITUTION, "organization", catalogue.organization(to.organization())));
        }
        if (!from.organization().equals(to.organization())) {
            sentences.add(Reason.of(NotStatedReason.SERVICE_ELSEWHERE));
        }
        return sentences;
    }

    /** @param isTarget whether one would apply for it, so that its deadline matters */
    private static List<Reason> of(Position position, boolean isTarget) {
        List<Reason> sentences = new ArrayList<>();
        List<StatedPart> missing = StatedPart.missing(position, isTarget);
        if (!missing.isEmpty()) {
            sentences.add(Reason.of(NotStatedReason.PARTS, "target", isTarget)
                    .with("notice", position instanceof Vacancy)
                    .with("whole", position.isWhole())
                    .with("parts", Several.comma(missing)));
        }
        if (!(position instanceof Vacancy vacancy)) {
            return sentences;
        }
        Deadline deadline = vacancy.deadline();
        if (isTarget && deadline != null && deadline.isAmbiguous()) {
            sentences.add(Reason.of(NotStatedReason.MONTH_OF_DEADLINE, "printed", deadline.printed())
                    .with("days", Several.or(deadline.readings())));
        }
        if (vacancy.missing() != null) {
            sentences.add(Reason.of(NotStatedReason.TEXT_NOT_WHOLE, "target", isTarget)
                    .with("missing", vacancy.missing()));
        }
        return sentences;
    }

    private static boolean asksDegree(Position position) {
        return EducationRules.essential(position.requirements().education())
                .map(EducationRules::levelOf)
                .filter(level -> level.compareTo(EducationLevel.FIRST_DEGREE) >= 0)
                .isPresent();
    }
}
