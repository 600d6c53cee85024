package org.careergraph.catalogue;

import java.util.List;

/**
 * All facts of the seed, complete and consistent: every id that is referred to is defined, and is the id of one thing only.
 */
public record Facts(
        List<Document> documents,
        List<Organization> organizations,
        List<Framework> frameworks,
        List<GradeSystem> gradeSystems,
        List<GradeCategory> gradeCategories,
        List<Grade> grades,
        List<OccupationalField> occupationalFields,
        List<FormerJobFamily> formerJobFamilies,
        List<JobFamily> jobFamilies,
        List<DutyArea> dutyAreas,
        List<Scale> scales,
        List<Level> levels,
        List<Competency> competencies,
        List<ExperienceDemand> experienceDemands,
        List<Domain> domains,
        List<GradeRequirement> gradeRequirements,
        List<SubstitutionRule> substitutionRules,
        List<Gate> gates,
        List<Procedure> procedures,
        List<Job> jobs,
        List<Vacancy> vacancies) {}
