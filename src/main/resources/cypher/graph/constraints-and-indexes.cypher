// The constraints of the graph, each with an index of the same name, and the full-text index.
// No other index is needed: only Duty has more than a few hundred nodes, and duties are not looked up by their whole text.
CREATE CONSTRAINT catalogue_id IF NOT EXISTS FOR (node:Catalogue) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (node:Document) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT framework_id IF NOT EXISTS FOR (node:Framework) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (node:Organization) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT grade_system_id IF NOT EXISTS FOR (node:GradeSystem) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT grade_category_id IF NOT EXISTS FOR (node:GradeCategory) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT grade_id IF NOT EXISTS FOR (node:Grade) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT occupational_field_id IF NOT EXISTS FOR (node:OccupationalField) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT former_job_family_id IF NOT EXISTS FOR (node:FormerJobFamily) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT job_family_id IF NOT EXISTS FOR (node:JobFamily) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT duty_area_id IF NOT EXISTS FOR (node:DutyArea) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT scale_id IF NOT EXISTS FOR (node:Scale) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT level_id IF NOT EXISTS FOR (node:Level) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT competency_id IF NOT EXISTS FOR (node:Competency) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT experience_demand_id IF NOT EXISTS FOR (node:ExperienceDemand) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT domain_id IF NOT EXISTS FOR (node:Domain) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT grade_requirement_id IF NOT EXISTS FOR (node:GradeRequirement) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT substitution_rule_id IF NOT EXISTS FOR (node:SubstitutionRule) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT gate_id IF NOT EXISTS FOR (node:Gate) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT procedure_id IF NOT EXISTS FOR (node:Procedure) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT procedure_step_id IF NOT EXISTS FOR (node:ProcedureStep) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (node:Job) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (node:Position) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT vacancy_id IF NOT EXISTS FOR (node:Vacancy) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT allowance_id IF NOT EXISTS FOR (node:Allowance) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT notice_term_id IF NOT EXISTS FOR (node:NoticeTerm) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT job_variant_id IF NOT EXISTS FOR (node:JobVariant) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT duty_id IF NOT EXISTS FOR (node:Duty) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT accepted_education_id IF NOT EXISTS FOR (node:AcceptedEducation) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT education_requirement_id IF NOT EXISTS FOR (node:EducationRequirement) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT experience_requirement_id IF NOT EXISTS FOR (node:ExperienceRequirement) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT language_requirement_id IF NOT EXISTS FOR (node:LanguageRequirement) REQUIRE node.id IS UNIQUE;
CREATE FULLTEXT INDEX search IF NOT EXISTS
  FOR (node:JobFamily|Job|Vacancy|OccupationalField|DutyArea|Competency|Grade|Duty)
  ON EACH [node.title, node.name, node.code, node.keywords, node.context, node.text, node.description, node.purpose, node.id]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
