package org.careergraph.catalogue;

/**
 * The kind of a competency; in a requirement, the block of the document with the statement.
 */
public enum CompetencyKind {
    /** Knowledge and skills of a field of work. */
    TECHNICAL,
    /** Abilities, skills and attitudes. */
    BEHAVIOURAL,
    /** A core competency, which an organization requires of everybody. */
    CORE,
    /** A competency of an organization's own framework, named in its vacancy notices. */
    ORGANIZATIONAL,
    /**
     * A block, never a kind: the job-related competencies of a notice, which does not separate technical from behavioural
     * ones.
     */
    JOB_RELATED
}
