package org.careergraph.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategoryCode;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapStatus;
import org.careergraph.gap.Gaps;

/** Derives from the facts which position leads to which. */
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
                kind(from, to).ifPresent(kind -> moves.add(move(from, to, kind)));
            }
        }
        return moves;
    }

    /** The kind of the move, or nothing if the one job does not lead to the other: a step down is no move. */
    Optional<MoveKind> kind(Job from, Job to) {
        Grade here = catalogue.grade(from.grade());
        Grade there = catalogue.grade(to.grade());
        boolean sameCategory = here.category() == there.category();
        if (from.family().equals(to.family())) {
            return sameCategory && there.rank() > here.rank() ? Optional.of(MoveKind.PROMOTION) : Optional.empty();
        }
        if (sameCategory) {
            if (there.rank() == here.rank()) {
                return Optional.of(MoveKind.LATERAL);
            }
            return there.rank() > here.rank() ? Optional.of(MoveKind.LATERAL_ADVANCEMENT) : Optional.empty();
        }
        if (here.category() == GradeCategoryCode.GS && there.category() == GradeCategoryCode.NO) {
            return Optional.of(
                    catalogue.fieldOf(from).equals(catalogue.fieldOf(to))
                            ? MoveKind.CATEGORY_BRIDGE
                            : MoveKind.CROSS_FIELD_BRIDGE);
        }
        return Optional.empty();
    }

    /** What an application to a vacancy asks of whoever holds a position. */
    MoveSummary application(Position from, Vacancy to) {
        return move(from, to, MoveKind.VACANCY);
    }

    private MoveSummary move(Position from, Position to, MoveKind kind) {
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
                skippedGrades(from, to));
    }

    private int skippedGrades(Position from, Position to) {
        return from instanceof Job start && to instanceof Job target
                ? kind(start, target)
                        .map(kind -> skippedGrades(start, target, kind))
                        .orElse(0)
                : 0;
    }

    private int skippedGrades(Job from, Job to, MoveKind kind) {
        int here = catalogue.grade(from.grade()).rank();
        int there = catalogue.grade(to.grade()).rank();
        return switch (kind) {
            case PROMOTION, LATERAL, LATERAL_ADVANCEMENT -> between(to.family(), here, there);
            case CATEGORY_BRIDGE, CROSS_FIELD_BRIDGE ->
                between(from.family(), here, Integer.MAX_VALUE) + between(to.family(), Integer.MIN_VALUE, there);
            case VACANCY -> 0;
        };
    }

    private int between(String family, int above, int below) {
        return (int) catalogue.jobFamily(family).grades().stream()
                .mapToInt(grade -> catalogue.grade(grade).rank())
                .filter(rank -> rank > above && rank < below)
                .count();
    }
}
