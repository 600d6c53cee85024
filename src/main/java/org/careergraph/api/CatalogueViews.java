package org.careergraph.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.CloseMatch;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.Document;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.FormerJobFamily;
import org.careergraph.catalogue.Gate;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategory;
import org.careergraph.catalogue.GradeCategoryCode;
import org.careergraph.catalogue.GradeRequirement;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Procedure;
import org.careergraph.catalogue.ProcedureStep;
import org.careergraph.catalogue.SubstitutionRule;
import org.careergraph.path.CareerMap;
import org.jspecify.annotations.Nullable;

/**
 * The framework around the jobs, as the schema shows it. A view carries the version of the catalogue that it belongs
 * to, so that an operation sees one version however far it walks.
 */
interface CatalogueViews {
    record CatalogueView(CareerMap map) {
        public String version() {
            return map.version();
        }

        public String loadedAt() {
            return map.loadedAt().toString();
        }

        public CatalogueCountsView counts() {
            return CatalogueCountsView.of(map);
        }

        public List<DocumentView> documents() {
            return map.catalogue().facts().documents().stream()
                    .map(document -> new DocumentView(map, document))
                    .toList();
        }

        public List<OrganizationView> organizations() {
            return map.catalogue().facts().organizations().stream()
                    .map(organization -> new OrganizationView(map, organization))
                    .toList();
        }

        public List<GradeCategoryView> gradeCategories() {
            return map.catalogue().facts().gradeCategories().stream()
                    .map(category -> new GradeCategoryView(map, category))
                    .toList();
        }
    }

    record CatalogueCountsView(
            int occupationalFields,
            int jobFamilies,
            int jobs,
            int vacancies,
            int duties,
            int variantDuties,
            int technicalStatements,
            int behaviouralStatements,
            int competencies,
            int dutyAreas,
            int moves) {
        static CatalogueCountsView of(CareerMap map) {
            var facts = map.catalogue().facts();
            List<org.careergraph.catalogue.Duty> duties =
                    facts.jobs().stream().flatMap(job -> job.duties().stream()).toList();
            int common =
                    (int) duties.stream().filter(duty -> duty.variant() == null).count();
            return new CatalogueCountsView(
                    facts.occupationalFields().size(),
                    facts.jobFamilies().size(),
                    facts.jobs().size(),
                    facts.vacancies().size(),
                    common,
                    duties.size() - common,
                    statements(map.catalogue(), CompetencyKind.TECHNICAL),
                    statements(map.catalogue(), CompetencyKind.BEHAVIOURAL),
                    facts.competencies().size(),
                    facts.dutyAreas().size(),
                    map.leads().size());
        }

        private static int statements(Catalogue catalogue, CompetencyKind block) {
            return (int) catalogue.facts().jobs().stream()
                    .flatMap(job -> job.requirements().competencies().stream())
                    .filter(requirement -> requirement.block() == block)
                    .map(requirement -> requirement.citation())
                    .distinct()
                    .count();
        }
    }

    record DocumentView(CareerMap map, Document document) {
        public String id() {
            return document.id();
        }

        public String title() {
            return document.title();
        }

        public OrganizationView organization() {
            return OrganizationView.of(map, document.organization());
        }

        public @Nullable String date() {
            return document.date() == null ? null : document.date().toString();
        }

        public String language() {
            return document.language();
        }

        public List<String> sections() {
            return document.sections();
        }

        public @Nullable String note() {
            return document.note();
        }
    }

    record CitationView(CareerMap map, Citation citation) {
        static @Nullable CitationView ofNullable(CareerMap map, @Nullable Citation citation) {
            return citation == null ? null : new CitationView(map, citation);
        }

        public DocumentView document() {
            return new DocumentView(map, map.catalogue().document(citation.document()));
        }

        public String locator() {
            return citation.locator();
        }
    }

    record OrganizationView(CareerMap map, Organization organization) {
        static OrganizationView of(CareerMap map, String id) {
            return new OrganizationView(map, map.catalogue().organization(id));
        }

        public String id() {
            return organization.id();
        }

        public String name() {
            return organization.name();
        }

        public List<String> languages() {
            return organization.languages();
        }

        public List<CompetencyView> coreCompetencies() {
            return CompetencyView.all(map, organization.coreCompetencies());
        }

        public List<CompetencyView> organizationalCompetencies() {
            return CompetencyView.all(map, organization.organizationalCompetencies());
        }

        public List<VacancyViews.VacancyView> vacancies() {
            return VacancyViews.VacancyView.where(map, vacancy -> vacancy.isOf(organization.id()));
        }
    }

    record GradeCategoryView(CareerMap map, GradeCategory category) {
        public GradeCategoryCode code() {
            return category.id();
        }

        public String name() {
            return category.name();
        }

        public List<GradeView> grades() {
            return map.catalogue().facts().grades().stream()
                    .filter(grade -> grade.category() == category.id())
                    .map(grade -> new GradeView(map, grade))
                    .toList();
        }
    }

    record GradeView(CareerMap map, Grade grade) {
        static GradeView of(CareerMap map, String id) {
            return new GradeView(map, map.catalogue().grade(id));
        }

        public String id() {
            return grade.id();
        }

        public String code() {
            return grade.id();
        }

        public GradeCategoryView category() {
            return new GradeCategoryView(map, map.catalogue().category(grade.category()));
        }

        public int rank() {
            return grade.rank();
        }

        public List<JobViews.JobView> jobs() {
            return JobViews.JobView.where(map, job -> job.grade().equals(grade.id()));
        }

        public List<VacancyViews.VacancyView> vacancies() {
            return VacancyViews.VacancyView.where(map, vacancy -> grade.id().equals(vacancy.grade()));
        }

        public @Nullable GradeRequirementView generalRequirement() {
            return map.catalogue().facts().gradeRequirements().stream()
                    .filter(requirement -> requirement.grade().equals(grade.id()))
                    .findFirst()
                    .map(requirement -> new GradeRequirementView(map, requirement))
                    .orElse(null);
        }

        public CitationView citation() {
            return new CitationView(map, grade.citation());
        }
    }

    record OccupationalFieldView(CareerMap map, OccupationalField field) {
        static OccupationalFieldView of(CareerMap map, String id) {
            return new OccupationalFieldView(map, map.catalogue().occupationalField(id));
        }

        public String id() {
            return field.id();
        }

        public String name() {
            return field.name();
        }

        public int number() {
            return field.number();
        }

        public List<String> alsoCalled() {
            return field.alsoCalled();
        }

        public List<JobFamilyView> families() {
            return map.catalogue().facts().jobFamilies().stream()
                    .filter(family -> family.field().equals(field.id()))
                    .map(family -> new JobFamilyView(map, family))
                    .toList();
        }

        public List<JobViews.JobView> jobs() {
            return JobViews.JobView.where(
                    map, job -> map.catalogue().fieldOf(job).equals(field.id()));
        }

        public CitationView citation() {
            return new CitationView(map, field.citation());
        }
    }

    record JobFamilyView(CareerMap map, JobFamily family) {
        static JobFamilyView of(CareerMap map, String id) {
            return new JobFamilyView(map, map.catalogue().jobFamily(id));
        }

        public String id() {
            return family.id();
        }

        public String name() {
            return family.name();
        }

        public OccupationalFieldView field() {
            return OccupationalFieldView.of(map, family.field());
        }

        public OrganizationView organization() {
            return OrganizationView.of(map, family.organization());
        }

        public List<GradeView> grades() {
            return family.grades().stream()
                    .map(grade -> GradeView.of(map, grade))
                    .toList();
        }

        public List<JobViews.JobView> jobs() {
            return JobViews.JobView.where(map, job -> job.family().equals(family.id()));
        }

        public List<FormerJobFamilyView> replaces() {
            return family.replaces().stream()
                    .map(former -> new FormerJobFamilyView(map, map.catalogue().formerJobFamily(former)))
                    .toList();
        }

        public CitationView citation() {
            return new CitationView(map, family.citation());
        }
    }

    record FormerJobFamilyView(CareerMap map, FormerJobFamily family) {
        public String id() {
            return family.id();
        }

        public String name() {
            return family.name();
        }

        public @Nullable String note() {
            return family.note();
        }

        public List<JobFamilyView> replacedBy() {
            return map.catalogue().facts().jobFamilies().stream()
                    .filter(candidate -> candidate.replaces().contains(family.id()))
                    .map(candidate -> new JobFamilyView(map, candidate))
                    .toList();
        }

        public CitationView citation() {
            return new CitationView(map, family.citation());
        }
    }

    record DutyAreaView(CareerMap map, DutyArea area) {
        static DutyAreaView of(CareerMap map, String id) {
            return new DutyAreaView(map, map.catalogue().dutyArea(id));
        }

        public String id() {
            return area.id();
        }

        public String name() {
            return area.name();
        }

        public String description() {
            return area.description();
        }
    }

    record CompetencyView(CareerMap map, Competency competency) {
        static CompetencyView of(CareerMap map, String id) {
            return new CompetencyView(map, map.catalogue().competency(id));
        }

        static List<CompetencyView> all(CareerMap map, List<String> ids) {
            return ids.stream().map(id -> of(map, id)).toList();
        }

        public String id() {
            return competency.id();
        }

        public String name() {
            return competency.name();
        }

        public CompetencyKind kind() {
            return competency.kind();
        }

        public List<String> alsoCalled() {
            return competency.alsoCalled();
        }

        public List<CompetencyView> broader() {
            return all(map, competency.broader());
        }

        public List<CompetencyView> narrower() {
            return map.catalogue().facts().competencies().stream()
                    .filter(candidate -> candidate.broader().contains(competency.id()))
                    .map(candidate -> new CompetencyView(map, candidate))
                    .toList();
        }

        public List<CompetencyView> closeMatches() {
            return closeMatchReasons().stream().map(CloseMatchView::competency).toList();
        }

        public List<CloseMatchView> closeMatchReasons() {
            return CloseMatchView.all(map, map.catalogue().closeTo(competency.id()));
        }

        public @Nullable String note() {
            return competency.note();
        }

        public List<JobViews.CompetencyRequirementView> requiredBy() {
            return map.catalogue().positionsRequiring(competency.id()).stream()
                    .flatMap(position -> position.requirements().competencies().stream()
                            .filter(requirement -> requirement.competency().equals(competency.id()))
                            .map(requirement -> new JobViews.CompetencyRequirementView(map, position, requirement)))
                    .toList();
        }
    }

    record CloseMatchView(CareerMap map, CloseMatch match) {
        static List<CloseMatchView> all(CareerMap map, List<CloseMatch> matches) {
            return matches.stream().map(match -> new CloseMatchView(map, match)).toList();
        }

        public CompetencyView competency() {
            return CompetencyView.of(map, match.competency());
        }

        public String reason() {
            return match.reason();
        }
    }

    record GradeRequirementView(CareerMap map, GradeRequirement requirement) {
        public OrganizationView organization() {
            return OrganizationView.of(map, map.catalogue().issuer(requirement.citation()));
        }

        public String id() {
            return requirement.id();
        }

        public GradeView grade() {
            return GradeView.of(map, requirement.grade());
        }

        public EducationLevel education() {
            return requirement.education();
        }

        public @Nullable String fieldOfStudy() {
            return requirement.fieldOfStudy();
        }

        public @Nullable String trainingArea() {
            return requirement.trainingArea();
        }

        public int years() {
            return requirement.years();
        }

        public ExperienceKind kind() {
            return requirement.kind();
        }

        public CitationView citation() {
            return new CitationView(map, requirement.citation());
        }
    }

    record SubstitutionRuleView(CareerMap map, SubstitutionRule rule) {
        static @Nullable SubstitutionRuleView ofNullable(CareerMap map, @Nullable SubstitutionRule rule) {
            return rule == null ? null : new SubstitutionRuleView(map, rule);
        }

        public String id() {
            return rule.id();
        }

        public String name() {
            return rule.name();
        }

        public OrganizationView organization() {
            return OrganizationView.of(map, map.catalogue().issuer(rule.citation()));
        }

        public List<GradeView> grades() {
            return rule.grades().stream().map(grade -> GradeView.of(map, grade)).toList();
        }

        public EducationLevel inPlaceOf() {
            return rule.inPlaceOf();
        }

        public EducationLevel education() {
            return rule.education();
        }

        public int relevantYears() {
            return rule.relevantYears();
        }

        public String text() {
            return rule.text();
        }

        public @Nullable String note() {
            return rule.note();
        }

        public CitationView citation() {
            return new CitationView(map, rule.citation());
        }
    }

    record GateView(CareerMap map, Gate gate) {
        public String code() {
            return gate.id();
        }

        public String text() {
            return gate.text();
        }

        public CitationView citation() {
            return new CitationView(map, gate.citation());
        }
    }

    record ProcedureView(CareerMap map, Procedure procedure) {
        public String id() {
            return procedure.id();
        }

        public String name() {
            return procedure.name();
        }

        public String text() {
            return procedure.text();
        }

        public List<ProcedureStepView> steps() {
            return procedure.steps().stream()
                    .map(step -> new ProcedureStepView(map, step))
                    .toList();
        }

        public CitationView citation() {
            return new CitationView(map, procedure.citation());
        }
    }

    record ProcedureStepView(CareerMap map, ProcedureStep step) {
        public String id() {
            return step.id();
        }

        public int number() {
            return step.number();
        }

        public String name() {
            return step.name();
        }

        public @Nullable String actor() {
            return step.actor();
        }

        public String text() {
            return step.text();
        }

        public @Nullable Integer deadlineMonths() {
            return step.deadlineMonths();
        }

        public @Nullable String deadlineFrom() {
            return step.deadlineFrom();
        }

        public CitationView citation() {
            return new CitationView(map, step.citation());
        }
    }

    /** Whatever has the id, as the schema shows it. */
    static Optional<Object> node(CareerMap map, String id) {
        Catalogue catalogue = map.catalogue();
        var facts = catalogue.facts();
        return java.util.stream.Stream.<java.util.stream.Stream<? extends @Nullable Object>>of(
                        catalogue.findJob(id).map(job -> new JobViews.JobView(map, job)).stream(),
                        catalogue.findVacancy(id).map(found -> new VacancyViews.VacancyView(map, found)).stream(),
                        catalogue.findDuty(id).flatMap(duty -> JobViews.DutyView.find(map, duty)).stream(),
                        catalogue.findCompetency(id).map(found -> new CompetencyView(map, found)).stream(),
                        catalogue.findJobFamily(id).map(found -> new JobFamilyView(map, found)).stream(),
                        catalogue
                                .findOccupationalField(id)
                                .map(found -> new OccupationalFieldView(map, found))
                                .stream(),
                        catalogue.findGrade(id).map(found -> new GradeView(map, found)).stream(),
                        catalogue.findDutyArea(id).map(found -> new DutyAreaView(map, found)).stream(),
                        facts.documents().stream()
                                .filter(found -> found.id().equals(id))
                                .map(found -> new DocumentView(map, found)),
                        facts.organizations().stream()
                                .filter(found -> found.id().equals(id))
                                .map(found -> new OrganizationView(map, found)),
                        facts.formerJobFamilies().stream()
                                .filter(found -> found.id().equals(id))
                                .map(found -> new FormerJobFamilyView(map, found)),
                        facts.experienceDemands().stream()
                                .filter(found -> found.id().equals(id))
                                .map(found -> new JobViews.ExperienceDemandView(found)),
                        facts.gradeRequirements().stream()
                                .filter(found -> found.id().equals(id))
                                .map(found -> new GradeRequirementView(map, found)),
                        facts.substitutionRules().stream()
                                .filter(found -> found.id().equals(id))
                                .map(found -> new SubstitutionRuleView(map, found)),
                        facts.procedures().stream()
                                .filter(found -> found.id().equals(id))
                                .map(found -> new ProcedureView(map, found)),
                        facts.procedures().stream()
                                .flatMap(procedure -> procedure.steps().stream())
                                .filter(found -> found.id().equals(id))
                                .map(found -> new ProcedureStepView(map, found)))
                .flatMap(found -> found)
                .filter(Objects::nonNull)
                .<Object>map(Objects::requireNonNull)
                .findFirst();
    }
}
