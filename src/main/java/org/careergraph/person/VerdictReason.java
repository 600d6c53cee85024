package org.careergraph.person;

import org.careergraph.gap.ReasonCode;

/** Why a person satisfies a line, or does not, or why that is not known. */
public enum VerdictReason implements ReasonCode {
    /** How many essential lines are met, unmet and not known. */
    ESSENTIAL_LINES
}
