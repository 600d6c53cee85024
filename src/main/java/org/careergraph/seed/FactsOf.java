package org.careergraph.seed;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.CloseMatch;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Contacts;
import org.careergraph.catalogue.Document;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.FormerJobFamily;
import org.careergraph.catalogue.Gate;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategory;
import org.careergraph.catalogue.GradeCategoryCode;
import org.careergraph.catalogue.GradeRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.JobVariant;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.OfficeKind;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Procedure;
import org.careergraph.catalogue.ProcedureStep;
import org.careergraph.catalogue.ProficiencyLevel;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Setting;
import org.careergraph.catalogue.SubstitutionRule;
import org.careergraph.catalogue.Supervision;
import org.careergraph.seed.Definitions.Noun;
import org.jspecify.annotations.Nullable;

/** The facts of a seed that has passed every check. */
final class FactsOf {

    private final Seed seed;
    private final List<Organization> organizations;

    FactsOf(Seed seed) {
        this.seed = seed;
        this.organizations = list(
                Noun.ORGANIZATION,
                part -> new Organization(
                        part.text("id"),
                        part.text("name"),
                        part.texts("languages"),
                        part.texts("coreCompetencies"),
                        part.texts("organizationalCompetencies")));
    }

    Facts facts() {
        return new Facts(
                list(Noun.DOCUMENT, FactsOf::document),
                organizations,
                list(
                        Noun.GRADE_CATEGORY,
                        part -> new GradeCategory(part.get(GradeCategoryCode.class, "id"), part.text("name"))),
                list(
                        Noun.GRADE,
                        part -> new Grade(
                                part.text("id"),
                                part.number("rank"),
                                part.get(GradeCategoryCode.class, "category"),
                                cite(part))),
                list(
                        Noun.OCCUPATIONAL_FIELD,
                        part -> new OccupationalField(
                                part.text("id"),
                                part.text("name"),
                                part.number("number"),
                                part.texts("alsoCalled"),
                                part.findText("note"),
                                cite(part))),
                list(
                        Noun.FORMER_JOB_FAMILY,
                        part -> new FormerJobFamily(
                                part.text("id"), part.text("name"), part.findText("note"), cite(part))),
                seed.families().stream().map(FactsOf::family).toList(),
                list(
                        Noun.DUTY_AREA,
                        part -> new DutyArea(part.text("id"), part.text("name"), part.text("description"))),
                list(
                        Noun.COMPETENCY,
                        part -> new Competency(
                                part.text("id"),
                                part.text("name"),
                                part.get(CompetencyKind.class, "kind"),
                                part.texts("alsoCalled"),
                                part.texts("broader"),
                                part.items("closeMatches").stream()
                                        .map(match -> new CloseMatch(match.text("competency"), match.text("reason")))
                                        .toList(),
                                part.findText("note"))),
                list(Noun.EXPERIENCE_DEMAND, part -> new ExperienceDemand(part.text("id"), part.text("name"))),
                seed.items("rules.yaml", "gradeRequirements").stream()
                        .map(FactsOf::gradeRequirement)
                        .toList(),
                list(Noun.SUBSTITUTION_RULE, FactsOf::substitutionRule),
                list(
                        Noun.GATE,
                        part -> new Gate(
                                part.text("id"),
                                part.text("text"),
                                part.find(EducationLevel.class, "educationLevel"),
                                part.find(GradeCategoryCode.class, "category"),
                                cite(part))),
                list(Noun.PROCEDURE, FactsOf::procedure),
                seed.families().stream()
                        .flatMap(family -> family.items("jobs").stream().map(job -> job(family, job)))
                        .toList(),
                seed.vacancies().stream().map(VacancyFacts::vacancy).toList());
    }

    private <T> List<T> list(Noun noun, Function<Part, T> fact) {
        return seed.items(noun.file(), noun.list()).stream().map(fact).toList();
    }

    private static Citation cite(Part part) {
        return Citation.of(part.text("cite"));
    }

    private static Document document(Part part) {
        String date = part.findText("date");
        return new Document(
                part.text("id"),
                part.text("title"),
                part.text("organization"),
                date == null ? null : LocalDate.parse(date),
                part.text("language"),
                part.texts("sections"),
                part.findText("note"));
    }

    private static GradeRequirement gradeRequirement(Part part) {
        return new GradeRequirement(
                "minimum-" + part.text("grade"),
                part.text("grade"),
                part.get(EducationLevel.class, "education"),
                part.findText("fieldOfStudy"),
                part.findText("trainingArea"),
                part.number("years"),
                part.get(ExperienceKind.class, "kind"),
                cite(part));
    }

    private static SubstitutionRule substitutionRule(Part part) {
        return new SubstitutionRule(
                part.text("id"),
                part.text("name"),
                part.texts("grades"),
                part.get(EducationLevel.class, "inPlaceOf"),
                part.get(EducationLevel.class, "education"),
                part.number("relevantYears"),
                part.text("text"),
                part.findText("note"),
                cite(part));
    }

    private static Procedure procedure(Part part) {
        List<ProcedureStep> steps = part.items("steps").stream()
                .map(step -> new ProcedureStep(
                        step.text("id"),
                        step.number("number"),
                        step.text("name"),
                        step.findText("actor"),
                        step.text("text"),
                        step.findNumber("deadlineMonths"),
                        step.findText("deadlineFrom"),
                        cite(step)))
                .toList();
        return new Procedure(part.text("id"), part.text("name"), part.text("text"), steps, cite(part));
    }

    private static JobFamily family(Part family) {
        return new JobFamily(
                family.text("family"),
                family.text("name"),
                family.text("field"),
                family.text("organization"),
                family.texts("grades"),
                family.texts("replaces"),
                new Citation(family.text("document"), "article-4"));
    }

    private Job job(Part family, Part job) {
        String id = family.text("family") + "/" + job.text("grade");
        Citation whole = new Citation(family.text("document"), id);
        Part setting = job.at("setting");
        Part supervision = job.at("supervision");
        Part contacts = job.at("contacts");
        return new Job(
                id,
                job.text("title"),
                family.text("family"),
                job.text("grade"),
                family.text("organization"),
                new Setting(
                        setting.items("offices").stream()
                                .map(office -> OfficeKind.valueOf(office.text()))
                                .toList(),
                        setting.findText("unit"),
                        setting.findText("condition"),
                        below(whole, "setting")),
                job.text("purpose"),
                new Supervision(
                        supervision.text("received"),
                        supervision.findText("independence"),
                        supervision.findText("given"),
                        below(whole, "purpose")),
                new Contacts(contacts.text("internal"), contacts.text("external"), below(whole, "relationships")),
                duties(job, whole),
                job.findText("dutiesNote"),
                job.items("variants").stream()
                        .map(variant -> new JobVariant(variant.text("id"), variant.text("title")))
                        .toList(),
                new Requirements(
                        education(job, whole),
                        experience(job, whole),
                        languages(family.text("organization"), job, whole),
                        competencies(family.text("organization"), job, whole)),
                whole);
    }

    /** A place in a job; the citation's place is also how ids of its parts are formed. */
    private static Citation below(Citation job, String section) {
        return new Citation(job.document(), job.place() + "/" + section);
    }

    private static Importance importance(Part part) {
        return requireNonNullElse(part.find(Importance.class, "importance"), Importance.ESSENTIAL);
    }

    private static List<Duty> duties(Part job, Citation whole) {
        List<Duty> duties = new ArrayList<>(duties(job, null, below(whole, "duties")));
        for (Part variant : job.items("variants")) {
            String id = variant.text("id");
            duties.addAll(duties(variant, id, below(whole, "duties/variants/" + id)));
        }
        return List.copyOf(duties);
    }

    private static List<Duty> duties(Part owner, @Nullable String variant, Citation list) {
        return owner.items("duties").stream()
                .map(duty -> {
                    Citation citation = below(list, String.valueOf(duty.number("number")));
                    return new Duty(
                            citation.place(),
                            duty.number("number"),
                            duty.text("text"),
                            variant,
                            duty.texts("areas"),
                            citation);
                })
                .toList();
    }

    private static List<EducationRequirement> education(Part job, Citation whole) {
        Citation citation = below(whole, "education");
        List<Part> parts = job.items("education");
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new EducationRequirement(
                        citation.place() + "/" + (i + 1),
                        parts.get(i).get(EducationLevel.class, "level"),
                        parts.get(i).findText("wording"),
                        parts.get(i).findText("trainingArea"),
                        parts.get(i).findText("licence"),
                        parts.get(i).findText("fieldOfStudy"),
                        parts.get(i).texts("fieldsOfStudy"),
                        importance(parts.get(i)),
                        citation))
                .toList();
    }

    private static List<ExperienceRequirement> experience(Part job, Citation whole) {
        Citation citation = below(whole, "experience");
        List<Part> parts = job.items("experience");
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new ExperienceRequirement(
                        citation.place() + "/" + (i + 1),
                        parts.get(i).findNumber("years"),
                        parts.get(i).get(ExperienceKind.class, "kind"),
                        null,
                        parts.get(i).findText("domain"),
                        parts.get(i).find(DomainShare.class, "domainShare"),
                        null,
                        parts.get(i).texts("also"),
                        List.of(),
                        importance(parts.get(i)),
                        citation))
                .toList();
    }

    private static List<LanguageRequirement> languages(String organization, Part job, Citation whole) {
        Citation citation = below(whole, "languages");
        return job.items("languages").stream()
                .map(language -> new LanguageRequirement(
                        citation.place() + "/" + language.number("clause"),
                        language.number("clause"),
                        language.get(LanguageLevel.class, "level"),
                        null,
                        language.items("anyOf").stream()
                                .map(set -> LanguageSet.valueOf(set.text()))
                                .toList(),
                        List.of(),
                        null,
                        organization,
                        language.findText("wording"),
                        null,
                        importance(language),
                        citation))
                .toList();
    }

    private List<CompetencyRequirement> competencies(String organization, Part job, Citation whole) {
        List<CompetencyRequirement> requirements = new ArrayList<>(
                statements(job.items("technical"), CompetencyKind.TECHNICAL, below(whole, "technical")));
        Citation core = below(whole, "core");
        organizations.stream()
                .filter(one -> one.id().equals(organization))
                .flatMap(one -> one.coreCompetencies().stream())
                .map(competency -> new CompetencyRequirement(
                        competency, null, null, CompetencyKind.CORE, null, null, Importance.ESSENTIAL, core))
                .forEach(requirements::add);
        requirements.addAll(
                statements(job.items("behavioural"), CompetencyKind.BEHAVIOURAL, below(whole, "behavioural")));
        return List.copyOf(requirements);
    }

    private static List<CompetencyRequirement> statements(List<Part> statements, CompetencyKind block, Citation list) {
        return statements.stream()
                .map(statement -> new CompetencyRequirement(
                        statement.text("competency"),
                        statement.find(ProficiencyLevel.class, "level"),
                        statement.findText("degree"),
                        block,
                        statement.number("number"),
                        statement.findText("wording"),
                        importance(statement),
                        below(list, String.valueOf(statement.number("number")))))
                .toList();
    }
}
