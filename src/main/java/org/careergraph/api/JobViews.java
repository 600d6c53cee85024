package org.careergraph.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.careergraph.api.CatalogueViews.CitationView;
import org.careergraph.api.CatalogueViews.CompetencyView;
import org.careergraph.api.CatalogueViews.DutyAreaView;
import org.careergraph.api.CatalogueViews.GradeView;
import org.careergraph.api.CatalogueViews.JobFamilyView;
import org.careergraph.api.CatalogueViews.OrganizationView;
import org.careergraph.api.VacancyViews.VacancyView;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Contacts;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobVariant;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.OfficeKind;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.ProficiencyLevel;
import org.careergraph.catalogue.Setting;
import org.careergraph.catalogue.Supervision;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.path.CareerMap;
import org.careergraph.path.Lead;
import org.careergraph.path.MoveKind;
import org.jspecify.annotations.Nullable;

/** Jobs, and what positions require, as the schema shows them. */
interface JobViews {
    /** What one can hold or apply for. */
    sealed interface PositionView permits JobView, VacancyView {
        static PositionView of(CareerMap map, Position position) {
            return switch (position) {
                case Job job -> new JobView(map, job);
                case Vacancy vacancy -> new VacancyView(map, vacancy);
            };
        }

        static List<PositionView> all(CareerMap map, List<Position> positions) {
            return positions.stream().map(position -> of(map, position)).toList();
        }
    }

    record JobView(CareerMap map, Job job) implements PositionView {
        static List<JobView> where(CareerMap map, Predicate<Job> condition) {
            return all(
                    map,
                    map.catalogue().facts().jobs().stream().filter(condition).toList());
        }

        static List<JobView> all(CareerMap map, List<Job> jobs) {
            return jobs.stream().map(job -> new JobView(map, job)).toList();
        }

        public String id() {
            return job.id();
        }

        public String title() {
            return job.title();
        }

        public OrganizationView organization() {
            return OrganizationView.of(map, job.organization());
        }

        public GradeView grade() {
            return GradeView.of(map, job.grade());
        }

        public JobFamilyView family() {
            return JobFamilyView.of(map, job.family());
        }

        public SettingView setting() {
            return new SettingView(map, job.setting());
        }

        public String purpose() {
            return job.purpose();
        }

        public SupervisionView supervision() {
            return new SupervisionView(map, job.supervision());
        }

        public ContactsView contacts() {
            return new ContactsView(map, job.contacts());
        }

        List<DutyView> duties(Predicate<Duty> condition) {
            return job.duties().stream()
                    .filter(condition)
                    .map(duty -> new DutyView(map, job, duty))
                    .toList();
        }

        public @Nullable String dutiesNote() {
            return job.dutiesNote();
        }

        public List<JobVariantView> variants() {
            return job.variants().stream()
                    .map(variant -> new JobVariantView(this, variant))
                    .toList();
        }

        public RequirementsView requirements() {
            return new RequirementsView(map, job);
        }

        public CitationView citation() {
            return new CitationView(map, job.citation());
        }
    }

    record SettingView(CareerMap map, Setting setting) {
        public List<OfficeKind> offices() {
            return setting.offices();
        }

        public @Nullable String unit() {
            return setting.unit();
        }

        public @Nullable String condition() {
            return setting.condition();
        }

        public CitationView citation() {
            return new CitationView(map, setting.citation());
        }
    }

    record SupervisionView(CareerMap map, Supervision supervision) {
        public String received() {
            return supervision.received();
        }

        public @Nullable String independence() {
            return supervision.independence();
        }

        public @Nullable String given() {
            return supervision.given();
        }

        public CitationView citation() {
            return new CitationView(map, supervision.citation());
        }
    }

    record ContactsView(CareerMap map, Contacts contacts) {
        public String internal() {
            return contacts.internal();
        }

        public String external() {
            return contacts.external();
        }

        public CitationView citation() {
            return new CitationView(map, contacts.citation());
        }
    }

    record JobVariantView(JobView job, JobVariant variant) {
        public String code() {
            return variant.id();
        }

        public String title() {
            return variant.title();
        }

        public List<DutyView> duties() {
            return job.duties(duty -> variant.id().equals(duty.variant()));
        }
    }

    record DutyView(CareerMap map, Position owner, Duty duty) {
        static List<DutyView> all(CareerMap map, Position owner, List<Duty> duties) {
            return duties.stream().map(duty -> new DutyView(map, owner, duty)).toList();
        }

        static Optional<DutyView> find(CareerMap map, Duty duty) {
            return map.catalogue().positions().stream()
                    .filter(position -> position.duties().contains(duty))
                    .findFirst()
                    .map(position -> new DutyView(map, position, duty));
        }

        public String id() {
            return duty.id();
        }

        public int number() {
            return duty.number();
        }

        public String text() {
            return duty.text();
        }

        public @Nullable String variant() {
            return duty.variant();
        }

        public List<DutyAreaView> areas() {
            return duty.areas().stream().map(area -> DutyAreaView.of(map, area)).toList();
        }

        public PositionView position() {
            return PositionView.of(map, owner);
        }

        public CitationView citation() {
            return new CitationView(map, duty.citation());
        }
    }

    record RequirementsView(CareerMap map, Position position) {
        public List<EducationRequirementView> education() {
            return EducationRequirementView.all(map, position.requirements().education());
        }

        public List<ExperienceRequirementView> experience() {
            return ExperienceRequirementView.all(map, position.requirements().experience());
        }

        public List<LanguageRequirementView> languages() {
            return position.requirements().languages().stream()
                    .map(requirement -> new LanguageRequirementView(map, requirement))
                    .toList();
        }

        List<CompetencyRequirementView> competencies(
                @Nullable List<CompetencyKind> kinds, @Nullable Importance importance) {
            return position.requirements().competencies().stream()
                    .filter(requirement -> importance == null || requirement.importance() == importance)
                    .filter(requirement -> kinds == null
                            || kinds.contains(map.catalogue()
                                    .competency(requirement.competency())
                                    .kind()))
                    .map(requirement -> new CompetencyRequirementView(map, position, requirement))
                    .toList();
        }
    }

    record EducationRequirementView(CareerMap map, EducationRequirement requirement) {
        static List<EducationRequirementView> all(CareerMap map, List<EducationRequirement> requirements) {
            return requirements.stream()
                    .map(requirement -> new EducationRequirementView(map, requirement))
                    .toList();
        }

        public @Nullable EducationLevel level() {
            return requirement.level();
        }

        public @Nullable String wording() {
            return requirement.wording();
        }

        public @Nullable String trainingArea() {
            return requirement.trainingArea();
        }

        public @Nullable String licence() {
            return requirement.licence();
        }

        public @Nullable String fieldOfStudy() {
            return requirement.fieldOfStudy();
        }

        public Importance importance() {
            return requirement.importance();
        }

        public CitationView citation() {
            return new CitationView(map, requirement.citation());
        }
    }

    record ExperienceRequirementView(CareerMap map, ExperienceRequirement requirement) {
        static List<ExperienceRequirementView> all(CareerMap map, List<ExperienceRequirement> requirements) {
            return requirements.stream()
                    .map(requirement -> new ExperienceRequirementView(map, requirement))
                    .toList();
        }

        public @Nullable Integer years() {
            return requirement.years();
        }

        public ExperienceKind kind() {
            return requirement.kind();
        }

        public @Nullable String domain() {
            return requirement.domain();
        }

        public @Nullable DomainShare domainShare() {
            return requirement.domainShare();
        }

        public @Nullable String wording() {
            return requirement.wording();
        }

        public @Nullable String alternative() {
            return requirement.alternative();
        }

        public List<ExperienceDemandView> ideally() {
            return requirement.ideally().stream()
                    .map(id -> new ExperienceDemandView(map.catalogue().experienceDemand(id)))
                    .toList();
        }

        public List<String> also() {
            return demands().stream().map(ExperienceDemandView::name).toList();
        }

        public List<ExperienceDemandView> demands() {
            return requirement.also().stream()
                    .map(id -> new ExperienceDemandView(map.catalogue().experienceDemand(id)))
                    .toList();
        }

        public Importance importance() {
            return requirement.importance();
        }

        public CitationView citation() {
            return new CitationView(map, requirement.citation());
        }
    }

    record ExperienceDemandView(ExperienceDemand demand) {
        public String id() {
            return demand.id();
        }

        public String name() {
            return demand.name();
        }
    }

    record LanguageRequirementView(CareerMap map, LanguageRequirement requirement) {
        static @Nullable LanguageRequirementView ofNullable(CareerMap map, @Nullable LanguageRequirement requirement) {
            return requirement == null ? null : new LanguageRequirementView(map, requirement);
        }

        public int clause() {
            return requirement.clause();
        }

        public LanguageLevel level() {
            return requirement.level();
        }

        public List<LanguageSet> anyOf() {
            return requirement.anyOf();
        }

        public List<String> languages() {
            return requirement.languages();
        }

        public List<String> organizationLanguages() {
            return map.catalogue().organization(requirement.organization()).languages();
        }

        public @Nullable String levelWording() {
            return requirement.levelWording();
        }

        public @Nullable String oneIs() {
            return requirement.oneIs();
        }

        public @Nullable String condition() {
            return requirement.condition();
        }

        public @Nullable String wording() {
            return requirement.wording();
        }

        public Importance importance() {
            return requirement.importance();
        }

        public CitationView citation() {
            return new CitationView(map, requirement.citation());
        }
    }

    record CompetencyRequirementView(CareerMap map, Position owner, CompetencyRequirement requirement) {
        public CompetencyView competency() {
            return CompetencyView.of(map, requirement.competency());
        }

        public @Nullable ProficiencyLevel level() {
            return requirement.level();
        }

        public @Nullable String degree() {
            return requirement.degree();
        }

        public Importance importance() {
            return requirement.importance();
        }

        public CompetencyKind block() {
            return requirement.block();
        }

        public @Nullable Integer number() {
            return requirement.number();
        }

        public @Nullable String wording() {
            return requirement.wording();
        }

        public PositionView position() {
            return PositionView.of(map, owner);
        }

        public CitationView citation() {
            return new CitationView(map, requirement.citation());
        }
    }

    record MoveSummaryView(CareerMap map, Lead lead) {
        public JobView from() {
            return new JobView(map, map.catalogue().job(lead.from()));
        }

        public JobView to() {
            return new JobView(map, map.catalogue().job(lead.to()));
        }

        public MoveKind kind() {
            return lead.kind();
        }

        public int newCompetencies() {
            return lead.newCompetencies();
        }

        public int widerCompetencies() {
            return lead.widerCompetencies();
        }

        public int raisedCompetencies() {
            return lead.raisedCompetencies();
        }

        public int educationSteps() {
            return lead.educationSteps();
        }

        public int otherLines() {
            return lead.otherLines();
        }

        public int skippedGrades() {
            return lead.skippedGrades();
        }
    }
}
