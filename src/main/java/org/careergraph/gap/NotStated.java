package org.careergraph.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Vacancy;

/** What one side of a gap does not state, so that nobody takes the silence for a no or a yes. */
final class NotStated {

    private NotStated() {}

    static List<Reason> between(Catalogue catalogue, Position from, Position to) {
        List<Reason> sentences = new ArrayList<>(of(from, false));
        sentences.addAll(of(to, true));
        rank(catalogue, from, to).ifPresent(sentences::add);
        if (to instanceof Vacancy && asksDegree(to)) {
            sentences.add(
                    Reason.of(NotStatedReason.SUBSTITUTION, "organization", catalogue.organization(to.organization())));
        }
        if (!from.organization().equals(to.organization())) {
            sentences.add(Reason.of(NotStatedReason.SERVICE_ELSEWHERE));
        }
        return sentences;
    }

    /** Categories are bridged, not ranked: nobody shall take a way into another one for so many grades upward. */
    private static Optional<Reason> rank(Catalogue catalogue, Position from, Position to) {
        Grade start = catalogue.gradeOf(from);
        Grade target = catalogue.gradeOf(to);
        if (start == null || target == null || start.category().equals(target.category())) {
            return Optional.empty();
        }
        boolean isBridged = from.organization().equals(to.organization())
                && catalogue.isBridged(from.organization(), start.category(), target.category());
        return Optional.of(Reason.of(NotStatedReason.CATEGORIES_NOT_RANKED, "start", start.code())
                .with("target", target.code())
                .with("category", catalogue.category(start.category()))
                .with("other", catalogue.category(target.category()))
                .with("bridged", isBridged));
    }

    /** How many lines cannot be compared, and of what they are; empty if none. */
    static Optional<Reason> lines(
            EducationGap education,
            ExperienceGap experience,
            List<LanguageGap> languages,
            List<CompetencyGap> competencies) {
        List<LineSubject> subjects =
                new ArrayList<>(Stream.<GapLine<?>>concat(education.lines().stream(), experience.lines().stream())
                        .filter(line -> line.status() == LineStatus.NOT_STATED)
                        .map(GapLine::subject)
                        .toList());
        languages.stream()
                .filter(line -> line.status() == LineStatus.NOT_STATED)
                .forEach(line -> subjects.add(LineSubject.LANGUAGE));
        competencies.stream()
                .filter(line -> line.status() == GapStatus.NOT_STATED)
                .forEach(line -> subjects.add(LineSubject.COMPETENCY));
        return subjects.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(NotStatedReason.LINES, "lines", subjects.size())
                        .with(
                                "subjects",
                                Several.comma(subjects.stream().distinct().toList())));
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
