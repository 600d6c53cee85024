package org.careergraph.path;

import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.Gap;
import org.careergraph.person.Assessments;
import org.careergraph.person.Person;
import org.jspecify.annotations.Nullable;

/** A move from one position to another, with what it requires. It ends at a vacancy exactly if it is an application. */
public record Move(Position from, Position to, MoveKind kind, Gap gap) {
    /** The same move where another one leads to its start. */
    static Move later(MoveSummary summary, Catalogue catalogue, Assessments assessments, Person person) {
        Position from = catalogue.position(summary.from());
        Position to = catalogue.position(summary.to());
        return new Move(from, to, summary.kind(), assessments.afterAnotherMove(from, to, person.in(from)));
    }

    /** @param person assumed to hold the position where the move starts; null for no verdicts */
    static Move of(MoveSummary summary, Catalogue catalogue, Assessments assessments, @Nullable Person person) {
        Position from = catalogue.position(summary.from());
        Position to = catalogue.position(summary.to());
        return new Move(
                from, to, summary.kind(), assessments.between(from, to, person == null ? null : person.in(from)));
    }
}
