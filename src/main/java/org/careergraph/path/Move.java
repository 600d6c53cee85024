package org.careergraph.path;

import org.careergraph.catalogue.Job;

/** A move from one job to another, with what it asks. */
public record Move(Job from, Job to, MoveKind kind, Gap gap) {}
