package org.careergraph.person;

import org.careergraph.gap.ReasonCode;

/** What sort of thing a person could acquire, and the phrase that names it. Of those that do as much the earlier comes first. */
public enum AcquisitionKind implements ReasonCode {
    /** Work of a kind. */
    EXPERIENCE,
    /** A competency at a level. */
    COMPETENCY,
    /** A degree, a diploma or schooling. */
    EDUCATION,
    /** A language at a level. */
    LANGUAGE,
    /** A licence. */
    LICENCE,
    /** Training alone, of whatever level. */
    TRAINING
}
