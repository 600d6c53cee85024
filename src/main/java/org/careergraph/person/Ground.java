package org.careergraph.person;

/** On what it rests that a period of work is of the kind that is asked. */
enum Ground {
    /** The present job asks it. */
    PRESENT_JOB,
    /** The person tells it. */
    TOLD,
    /** The person takes it to be relevant. */
    SAID_TO_BE_RELEVANT,
    /** The document counts a domain as relevant, and the person says that the work lies in it. */
    NAMED,
    /** Relevant work of a person whose present job is of the target's family. */
    OWN_FAMILY
}
