// Which nodes make up the catalogue?
MATCH (node:Document|Organization|GradeCategory|Grade|OccupationalField|FormerJobFamily|JobFamily|DutyArea|Competency
           |ExperienceDemand|GradeRequirement|SubstitutionRule|Gate|Procedure|ProcedureStep|Job|Vacancy|Position|JobVariant|Duty
           |EducationRequirement|ExperienceRequirement|LanguageRequirement|Allowance|NoticeTerm)
RETURN elementId(node) AS element, labels(node) AS labels, properties(node) AS properties
