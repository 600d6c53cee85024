package org.careergraph.catalogue;

import java.util.List;

/** The requirements of a position, each list in reading order. */
public record Requirements(
        List<EducationRequirement> education,
        List<ExperienceRequirement> experience,
        List<LanguageRequirement> languages,
        List<CompetencyRequirement> competencies) {}
