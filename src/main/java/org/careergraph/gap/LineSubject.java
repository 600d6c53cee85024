package org.careergraph.gap;

/** What a line of a gap is about. */
public enum LineSubject {
    /** The level of education. */
    EDUCATION_LEVEL,
    /** The area of training. */
    TRAINING,
    /** A licence. */
    LICENCE,
    /** The field of a degree. */
    FIELD_OF_STUDY,
    /** The years of experience. */
    YEARS,
    /** The kind of experience. */
    EXPERIENCE_KIND,
    /** The domain of the experience. */
    DOMAIN,
    /** A further demand on the experience. */
    FURTHER_DEMAND,
    /** A clause of the language requirements. */
    LANGUAGE,
    /** A competency. */
    COMPETENCY
}
