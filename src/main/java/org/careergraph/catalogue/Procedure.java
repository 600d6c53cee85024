package org.careergraph.catalogue;

import java.util.List;

/** A procedure with its steps in order. */
public record Procedure(String id, String name, String text, List<ProcedureStep> steps, Citation citation) {}
