package org.careergraph.source;

/** A section of a notice, and how its paragraphs become passages. */
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
    /** What a notice says beside the position; its paragraphs are numbered, those on allowances included. */
    ADDITIONAL_INFORMATION("additional-information", Form.STATEMENTS),
    /** A heading above other headings, with nothing of its own. */
    PART("", Form.NONE);

    enum Form {
        /** One passage. */
        PROSE,
        /** Numbered in reading order. */
        STATEMENTS,
        /** Numbered in reading order, the essential and the desirable ones apart. */
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

    /** Whether what stands behind a heading in the same line is only understood with it, as a figure is. */
    boolean isNamedInText() {
        return this == SALARY || this == ALLOWANCES || this == MOBILITY;
    }
}
