package org.careergraph.catalogue;

/** Something that a position requires. */
public sealed interface Requirement
        permits EducationRequirement, ExperienceRequirement, LanguageRequirement, CompetencyRequirement {
    Importance importance();

    /** The place of the statement. */
    Citation citation();
}
