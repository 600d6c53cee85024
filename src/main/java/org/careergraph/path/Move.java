package org.careergraph.path;

import org.careergraph.catalogue.Position;
import org.careergraph.gap.Gap;

/** A move from one position to another, with what it asks. Its end is a vacancy exactly if it is an application. */
public record Move(Position from, Position to, MoveKind kind, Gap gap) {}
