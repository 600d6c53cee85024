package org.careergraph.seed;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.careergraph.catalogue.Allowance;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.ComparableJob;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Contract;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.Posts;
import org.careergraph.catalogue.ProficiencyLevel;
import org.careergraph.catalogue.Reporting;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Salary;
import org.careergraph.catalogue.Term;
import org.careergraph.catalogue.Unit;
import org.careergraph.catalogue.Vacancy;
import org.jspecify.annotations.Nullable;

/** The facts of one notice of a seed that has passed every check. */
final class VacancyFacts {

    private final Part file;
    private final String document;
    private final String id;

    private VacancyFacts(Part file) {
        this.file = file;
        this.document = file.text("document");
        this.id = Vacancy.idOf(document);
    }

    static Vacancy vacancy(Part file) {
        return new VacancyFacts(file).vacancy();
    }

    private Vacancy vacancy() {
        Part setting = file.at("setting");
        Part contract = file.at("contract");
        Part supervision = file.at("supervision");
        Integer posts = file.findNumber("posts");
        return new Vacancy(
                id,
                file.text("title"),
                file.text("organization"),
                file.texts("serves"),
                file.findText("grade"),
                new Unit(
                        setting.findText("unit"),
                        setting.findText("text"),
                        file.findText("dutyStation"),
                        cite("setting")),
                posts == null ? null : new Posts(posts, cite("posts")),
                new Contract(
                        contract.findText("type"),
                        contract.findText("workingTime"),
                        contract.findNumber("initialMonths"),
                        contract.findNumber("maximumMonths"),
                        contract.findText("renewal"),
                        // where nothing is stated there is no such place, and the title's has to do
                        contract.isStated() ? cite("contract") : whole()),
                term("purpose", "purpose"),
                new Reporting(supervision.findText("received"), supervision.findText("given"), cite("reporting")),
                term("workRelations", "relationships"),
                file.items("duties").stream().map(this::duty).toList(),
                new Requirements(education(), experience(), languages(), competencies()),
                salary(file.at("salary")),
                file.items("allowances").stream()
                        .map(allowance -> new Allowance(
                                allowance.text("name"),
                                allowance.number("amount"),
                                allowance.text("currency"),
                                allowance.findText("condition"),
                                allowance.findText("insteadOf"),
                                cite("allowances")))
                        .toList(),
                deadline(file.at("deadline")),
                terms("gates"),
                terms("terms"),
                file.items("comparableTo").stream()
                        .map(comparable -> new ComparableJob(comparable.text("job"), comparable.text("reason")))
                        .toList(),
                file.findText("missing"),
                whole());
    }

    /** The place of the whole: where its title stands, or what the title is taken from. */
    private Citation whole() {
        return cite(requireNonNullElse(file.findText("titlePlace"), "title"));
    }

    private Citation cite(String place) {
        return new Citation(document, place);
    }

    private @Nullable Term term(String entry, String place) {
        String text = file.findText(entry);
        return text == null ? null : new Term(text, cite(place));
    }

    private List<Term> terms(String list) {
        return file.items(list).stream()
                .map(term -> new Term(term.text("text"), cite(term.text("place"))))
                .toList();
    }

    private Duty duty(Part duty) {
        String place = "duties/" + duty.number("number");
        return new Duty(
                id + "/" + place, duty.number("number"), duty.text("text"), null, duty.texts("areas"), cite(place));
    }

    private @Nullable Salary salary(Part salary) {
        if (salary.isSilent()) {
            return null;
        }
        String month = salary.findText("rateMonth");
        return new Salary(
                salary.text("currency"),
                salary.findNumber("net"),
                salary.findNumber("postAdjustment"),
                salary.findNumber("total"),
                salary.findNumber("postAdjustmentPercent"),
                month == null ? null : YearMonth.parse(month),
                salary.findText("paidIn"),
                salary.findText("note"),
                cite("salary"));
    }

    private @Nullable Deadline deadline(Part deadline) {
        return deadline.isSilent()
                ? null
                : new Deadline(
                        deadline.findText("printed"),
                        deadline.texts("readings").stream()
                                .map(LocalDate::parse)
                                .toList(),
                        deadline.findText("note"),
                        cite("deadline"));
    }

    /** A statement of a section, with what its list says of it. */
    private record Statement(Part part, int running, Importance importance, Citation citation) {}

    private List<Statement> statements(String section) {
        List<Statement> statements = new ArrayList<>();
        for (Importance importance : Importance.values()) {
            String list = importance.name().toLowerCase(Locale.ROOT);
            for (Part part : file.at(section).items(list)) {
                statements.add(new Statement(
                        part,
                        statements.size() + 1,
                        requireNonNullElse(part.find(Importance.class, "importance"), importance),
                        cite(section + "/" + list + "/" + part.number("number"))));
            }
        }
        return statements;
    }

    private <T> List<T> each(String section, Function<Statement, T> requirement) {
        return statements(section).stream().map(requirement).toList();
    }

    /** Of a requirement, which is no place: one statement may ask several. */
    private String idOf(String section, Statement statement) {
        return id + "/" + section + "/" + statement.running();
    }

    private List<EducationRequirement> education() {
        return each(
                "education",
                statement -> new EducationRequirement(
                        idOf("education", statement),
                        statement.part().find(EducationLevel.class, "level"),
                        statement.part().findText("wording"),
                        statement.part().findText("trainingArea"),
                        statement.part().findText("licence"),
                        statement.part().findText("fieldOfStudy"),
                        statement.part().texts("fieldsOfStudy"),
                        statement.importance(),
                        statement.citation()));
    }

    private List<ExperienceRequirement> experience() {
        return each(
                "experience",
                statement -> new ExperienceRequirement(
                        idOf("experience", statement),
                        statement.part().findNumber("years"),
                        statement.part().get(ExperienceKind.class, "kind"),
                        statement.part().findText("wording"),
                        statement.part().findText("domain"),
                        statement.part().find(DomainShare.class, "domainShare"),
                        statement.part().findText("alternative"),
                        statement.part().texts("also"),
                        statement.part().texts("ideally"),
                        statement.importance(),
                        statement.citation()));
    }

    private List<LanguageRequirement> languages() {
        return each(
                "languages",
                statement -> new LanguageRequirement(
                        idOf("languages", statement),
                        statement.running(),
                        statement.part().get(LanguageLevel.class, "level"),
                        statement.part().findText("levelWording"),
                        statement.part().items("anyOf").stream()
                                .map(set -> LanguageSet.valueOf(set.text()))
                                .toList(),
                        statement.part().texts("languages"),
                        statement.part().findText("oneIs"),
                        requireNonNullElse(statement.part().findText("organization"), file.text("organization")),
                        statement.part().findText("wording"),
                        statement.part().findText("condition"),
                        statement.importance(),
                        statement.citation()));
    }

    private List<CompetencyRequirement> competencies() {
        List<CompetencyRequirement> requirements = new ArrayList<>(each(
                "competencies",
                statement -> competency(
                        statement.part(), CompetencyKind.JOB_RELATED, statement.importance(), statement.citation())));
        for (Part statement : file.items("organizationalCompetencies")) {
            requirements.add(competency(
                    statement,
                    CompetencyKind.ORGANIZATIONAL,
                    requireNonNullElse(statement.find(Importance.class, "importance"), Importance.ESSENTIAL),
                    cite("organizational-competencies/" + statement.number("number"))));
        }
        return List.copyOf(requirements);
    }

    private static CompetencyRequirement competency(
            Part statement, CompetencyKind block, Importance importance, Citation citation) {
        return new CompetencyRequirement(
                statement.text("competency"),
                statement.find(ProficiencyLevel.class, "level"),
                statement.findText("degree"),
                block,
                statement.number("number"),
                statement.findText("wording"),
                importance,
                citation);
    }
}
