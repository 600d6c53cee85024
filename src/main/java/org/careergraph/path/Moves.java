package org.careergraph.path;

import java.util.ArrayList;
import java.util.List;
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
        Grade fromGrade = catalogue.grade(from.grade());
        Grade toGrade = catalogue.grade(to.grade());
        boolean isSameCategory = fromGrade.category().equals(toGrade.category());
        boolean isHigher = isSameCategory && toGrade.rank() > fromGrade.rank();
        if (from.family().equals(to.family())) {
            return isHigher ? Optional.of(MoveKind.PROMOTION) : Optional.empty();
        }
        if (isHigher) {
            return Optional.of(MoveKind.LATERAL_ADVANCEMENT);
        }
        if (isSameCategory) {
            return toGrade.rank() == fromGrade.rank() ? Optional.of(MoveKind.LATERAL) : Optional.empty();
        }
        if (catalogue.isBridged(from.organization(), fromGrade.category(), toGrade.category())) {
            return Optional.of(
                    catalogue.areInOneField(from, to) ? MoveKind.CATEGORY_BRIDGE : MoveKind.CROSS_FIELD_BRIDGE);
        }
        return Optional.empty();
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

    private int skippedGrades(Job from, Job to, MoveKind kind) {
        int fromRank = catalogue.grade(from.grade()).rank();
        int toRank = catalogue.grade(to.grade()).rank();
        return switch (kind) {
            case PROMOTION, LATERAL, LATERAL_ADVANCEMENT -> gradesBetween(to.family(), fromRank, toRank);
            case CATEGORY_BRIDGE, CROSS_FIELD_BRIDGE ->
                gradesBetween(from.family(), fromRank, Integer.MAX_VALUE)
                        + gradesBetween(to.family(), Integer.MIN_VALUE, toRank);
            case VACANCY -> 0;
        };
    }

    private int gradesBetween(String family, int above, int below) {
        return (int) catalogue.jobFamily(family).grades().stream()
                .mapToInt(grade -> catalogue.grade(grade).rank())
                .filter(rank -> rank > above && rank < below)
                .count();
    }
}
