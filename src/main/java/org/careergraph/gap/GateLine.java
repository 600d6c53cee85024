package org.careergraph.gap;

import org.careergraph.catalogue.Citation;

/**
 * What the source sets beside the requirements of a target.
 *
 * @param code unique within a gap
 * @param text the condition, as a sentence
 */
public record GateLine(String code, Reason text, Citation citation) {
    /** What sort of condition it is; a {@link GateReason}. */
    public ReasonCode reasonCode() {
        return text.code();
    }
}
