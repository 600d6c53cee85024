package org.careergraph.source;

/** A section of a notice. */
enum NoticeSection {
    SETTING("setting", Form.PROSE),
    PURPOSE("purpose", Form.PROSE),
    REPORTING("reporting", Form.PROSE),
    RELATIONSHIPS("relationships", Form.PROSE),
    DUTIES("duties", Form.STATEMENTS),
    EDUCATION("education", Form.REQUIREMENTS),
    EXPERIENCE("experience", Form.REQUIREMENTS),
    LANGUAGES("languages", Form.REQUIREMENTS),
    COMPETENCIES("competencies", Form.REQUIREMENTS),
    ORGANIZATIONAL_COMPETENCIES("organizational-competencies", Form.STATEMENTS),
    /** Requirements of several kinds under one heading. */
    REQUIREMENTS("", Form.NONE),
    MOBILITY("mobility", Form.PROSE),
    SALARY("salary", Form.PROSE),
    ALLOWANCES("allowances", Form.PROSE),
    /** Includes the paragraphs on allowances. */
    ADDITIONAL_INFORMATION("additional-information", Form.STATEMENTS),
    /** A heading above other headings. */
    PART("", Form.NONE);

    /** How paragraphs become passages. */
    enum Form {
        /** One passage. */
        PROSE,
        /** Numbered in reading order. */
        STATEMENTS,
        /** Numbered in reading order, essential and desirable ones apart. */
        REQUIREMENTS,
        NONE
    }

    private final String place;
    private final Form form;

    NoticeSection(String place, Form form) {
        this.place = place;
        this.form = form;
    }

    String place() {
        return place;
    }

    Form form() {
        return form;
    }

    /** Whether text that follows the heading on the same line, such as a figure, needs the heading to be understood. */
    boolean keepsHeadingWithText() {
        return this == SALARY || this == ALLOWANCES || this == MOBILITY;
    }
}
