// Reads all nodes and relationships of the catalogue.
MATCH (node:Document|Framework|Organization|GradeSystem|GradeCategory|Grade|OccupationalField|FormerJobFamily|JobFamily|DutyArea|Scale|Level|Competency
           |ExperienceDemand|Domain|GradeRequirement|SubstitutionRule|Gate|Procedure|ProcedureStep|Job|Vacancy|Position|JobVariant|Duty
           |EducationRequirement|AcceptedEducation|ExperienceRequirement|LanguageRequirement|Allowance|NoticeTerm)
RETURN true AS isNode, elementId(node) AS element, properties(node) AS properties, labels(node) AS labels, null AS type, null AS from, null AS to
UNION ALL
MATCH (from)-[relationship:ISSUED_BY|OF_ORGANIZATION|IN_FRAMEWORK|USES_GRADES|IN_SYSTEM|USES_SCALE|OF_SCALE|BRIDGES_TO|IN_CATEGORY|NEXT_GRADE|IN_FIELD|HAS_GRADE|REPLACES|BROADER|CLOSE_MATCH|ONE_OF|WITHIN|NEAR
           |ASKS_OF_EVERYBODY|NAMES_IN_NOTICES|FOR_GRADE|APPLIES_TO_GRADE|INTO_CATEGORY|HAS_STEP|IN_FAMILY|AT_GRADE|FOLLOWS|HAS_VARIANT|HAS_DUTY
           |CONCERNS|REQUIRES|REQUIRES_EDUCATION|ACCEPTS|REQUIRES_EXPERIENCE|REQUIRES_LANGUAGE|DEMANDS|IDEALLY|LANGUAGES_OF|SERVES|PAYS
           |SETS_GATE|STATES|COMPARABLE_TO|CITES|LEADS_TO]->(to)
RETURN false AS isNode, elementId(relationship) AS element, properties(relationship) AS properties, null AS labels, type(relationship) AS type,
       elementId(from) AS from, elementId(to) AS to
