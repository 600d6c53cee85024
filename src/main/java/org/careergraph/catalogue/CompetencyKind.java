package org.careergraph.catalogue;

/**
 * What sort of competency it is; in a requirement, the block of the document the statement is printed in.
 */
public enum CompetencyKind {
    /** Knowledge and skills of a field of work. */
    TECHNICAL,
    /** Abilities, skills and attitudes. */
    BEHAVIOURAL,
    /** One of the core competencies that an organization asks of everybody. */
    CORE,
    /** A competency of an organization's own framework, named in its vacancy notices. */
    ORGANIZATIONAL,
    /** Only a block: the job-related competencies of a notice, which does not tell technical from behavioural ones. */
    JOB_RELATED
}
