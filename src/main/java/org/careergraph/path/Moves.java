package org.careergraph.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapStatus;
import org.careergraph.gap.Gaps;

/** Derives the moves between positions from the facts. */
public final class Moves {
    private final Catalogue catalogue;
    private final Gaps gaps;

    public Moves(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.gaps = new Gaps(catalogue);
    }

    /** Every move between two jobs, in the order of the catalogue's jobs. */
    public List<MoveSummary> all() {
        List<MoveSummary> moves = new ArrayList<>();
        for (Job from : catalogue.facts().jobs()) {
            for (Job to : catalogue.facts().jobs()) {
                findKind(from, to).ifPresent(kind -> moves.add(summary(from, to, kind, skippedGrades(from, to, kind))));
            }
        }
        return moves;
    }

    /**
     * The kind of the move; empty if there is no move from the one job to the other, as for a step down, or for a job of
     * another organization, for which people apply.
     */
    private Optional<MoveKind> findKind(Job from, Job to) {
        if (!from.organization().equals(to.organization())) {
            return Optional.empty();
        }
        Grade fromGrade = catalogue.gradeOf(from);
        Grade toGrade = catalogue.gradeOf(to);
        if (from.family().equals(to.family())) {
            boolean areOfTwoCategories = fromGrade != null
                    && toGrade != null
                    && !fromGrade.category().equals(toGrade.category());
            return !areOfTwoCategories && catalogue.stepsUp(from, to).isPresent()
                    ? Optional.of(MoveKind.PROMOTION)
                    : Optional.empty();
        }
        return fromGrade == null || toGrade == null ? Optional.empty() : findKind(from, fromGrade, to, toGrade);
    }

    private Optional<MoveKind> findKind(Job from, Grade fromGrade, Job to, Grade toGrade) {
        if (fromGrade.category().equals(toGrade.category())) {
            int rise = Integer.compare(toGrade.rank(), fromGrade.rank());
            return rise < 0
                    ? Optional.empty()
                    : Optional.of(rise == 0 ? MoveKind.LATERAL : MoveKind.LATERAL_ADVANCEMENT);
        }
        return catalogue.isBridged(from.organization(), fromGrade.category(), toGrade.category())
                ? Optional.of(
                        catalogue.areInOneField(from, to) ? MoveKind.CATEGORY_BRIDGE : MoveKind.CROSS_FIELD_BRIDGE)
                : Optional.empty();
    }

    /** What an application to a vacancy requires of the holder of a position. */
    MoveSummary application(Position from, Vacancy to) {
        return summary(from, to, MoveKind.VACANCY, 0);
    }

    private MoveSummary summary(Position from, Position to, MoveKind kind, int skippedGrades) {
        Gap gap = gaps.between(from, to);
        return new MoveSummary(
                from.id(),
                to.id(),
                kind,
                gap.countEssential(GapStatus.NEW),
                gap.countEssential(GapStatus.WIDER_SCOPE),
                gap.countEssential(GapStatus.HIGHER_LEVEL),
                gap.education().steps(),
                gap.otherLines(),
                skippedGrades);
    }

    /** Grades of the ladder that are passed over, whether or not a family on the way has a job at them. */
    private int skippedGrades(Job from, Job to, MoveKind kind) {
        Grade start = catalogue.gradeOf(from);
        Grade end = catalogue.gradeOf(to);
        return switch (kind) {
            case PROMOTION ->
                start == null || end == null
                        ? catalogue.stepsUp(from, to).orElse(1) - 1
                        : gradesBetween(start.category(), start.rank(), end.rank());
            case LATERAL, LATERAL_ADVANCEMENT ->
                gradesBetween(
                        Objects.requireNonNull(start).category(),
                        start.rank(),
                        Objects.requireNonNull(end).rank());
            case CATEGORY_BRIDGE, CROSS_FIELD_BRIDGE ->
                gradesBetween(Objects.requireNonNull(start).category(), start.rank(), Integer.MAX_VALUE)
                        + gradesBetween(Objects.requireNonNull(end).category(), Integer.MIN_VALUE, end.rank());
            case VACANCY -> 0;
        };
    }

    private int gradesBetween(String category, int above, int below) {
        return (int) catalogue.facts().grades().stream()
                .filter(grade -> grade.category().equals(category) && grade.rank() > above && grade.rank() < below)
                .count();
    }
}
