package org.careergraph.graph;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.careergraph.catalogue.Allowance;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.CloseMatch;
import org.careergraph.catalogue.ComparableJob;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Contacts;
import org.careergraph.catalogue.Contract;
import org.careergraph.catalogue.Deadline;
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
import org.careergraph.catalogue.Posts;
import org.careergraph.catalogue.Procedure;
import org.careergraph.catalogue.ProcedureStep;
import org.careergraph.catalogue.ProficiencyLevel;
import org.careergraph.catalogue.Reporting;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Salary;
import org.careergraph.catalogue.Setting;
import org.careergraph.catalogue.SubstitutionRule;
import org.careergraph.catalogue.Supervision;
import org.careergraph.catalogue.Term;
import org.careergraph.catalogue.Unit;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.path.Lead;
import org.careergraph.path.MoveKind;
import org.jspecify.annotations.Nullable;

/** Reads facts and moves from a graph that {@link GraphDrawing} drew. */
final class GraphReading {

    private record Link(RelationshipKey key, Properties properties) {
        NodeKey to() {
            return key.to();
        }
    }

    private record Start(NodeKey from, RelationshipKind kind) {}

    private static final Comparator<Properties> BY_POSITION =
            Comparator.comparingInt(properties -> properties.number("position"));

    private final GraphImage image;
    private final Map<Start, List<Link>> links;

    private GraphReading(GraphImage image) {
        this.image = image;
        this.links = image.relationships().entrySet().stream()
                .map(entry -> new Link(entry.getKey(), entry.getValue()))
                .collect(groupingBy(
                        link -> new Start(link.key().from(), link.key().kind())));
    }

    /** @throws IllegalArgumentException if the image was not drawn from facts */
    static Facts facts(GraphImage image) {
        return new GraphReading(image).facts();
    }

    /** @throws IllegalArgumentException if the image was not drawn from facts */
    static List<Lead> leads(GraphImage image) {
        return image.relationships().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == RelationshipKind.LEADS_TO)
                .sorted(Map.Entry.comparingByValue(BY_POSITION))
                .map(entry -> lead(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Lead lead(RelationshipKey key, Properties properties) {
        return new Lead(
                key.from().id(),
                key.to().id(),
                properties.one(MoveKind.class, "kind"),
                properties.number("newCompetencies"),
                properties.number("widerCompetencies"),
                properties.number("raisedCompetencies"),
                properties.number("educationSteps"),
                properties.number("otherLines"),
                properties.number("skippedGrades"));
    }

    private Facts facts() {
        return new Facts(
                all(NodeKind.DOCUMENT, this::document),
                all(NodeKind.ORGANIZATION, this::organization),
                all(NodeKind.GRADE_CATEGORY, this::gradeCategory),
                all(NodeKind.GRADE, this::grade),
                all(NodeKind.OCCUPATIONAL_FIELD, this::occupationalField),
                all(NodeKind.FORMER_JOB_FAMILY, this::formerJobFamily),
                all(NodeKind.JOB_FAMILY, this::jobFamily),
                all(NodeKind.DUTY_AREA, this::dutyArea),
                all(NodeKind.COMPETENCY, this::competency),
                all(NodeKind.EXPERIENCE_DEMAND, this::experienceDemand),
                all(NodeKind.GRADE_REQUIREMENT, this::gradeRequirement),
                all(NodeKind.SUBSTITUTION_RULE, this::substitutionRule),
                all(NodeKind.GATE, this::gate),
                all(NodeKind.PROCEDURE, this::procedure),
                all(NodeKind.JOB, this::job),
                all(NodeKind.VACANCY, this::vacancy));
    }

    private Document document(NodeKey node, Properties properties) {
        return new Document(
                node.id(),
                properties.text("title"),
                one(node, RelationshipKind.ISSUED_BY),
                properties.findDate("date"),
                properties.text("language"),
                properties.texts("sections"),
                properties.findText("note"));
    }

    private Organization organization(NodeKey node, Properties properties) {
        return new Organization(
                node.id(),
                properties.text("name"),
                properties.texts("languages"),
                many(node, RelationshipKind.ASKS_OF_EVERYBODY),
                many(node, RelationshipKind.NAMES_IN_NOTICES));
    }

    private GradeCategory gradeCategory(NodeKey node, Properties properties) {
        return new GradeCategory(GradeCategoryCode.valueOf(node.id()), properties.text("name"));
    }

    private Grade grade(NodeKey node, Properties properties) {
        return new Grade(
                node.id(),
                properties.number("rank"),
                GradeCategoryCode.valueOf(one(node, RelationshipKind.IN_CATEGORY)),
                citation(node));
    }

    private OccupationalField occupationalField(NodeKey node, Properties properties) {
        return new OccupationalField(
                node.id(),
                properties.text("name"),
                properties.number("number"),
                properties.texts("alsoCalled"),
                properties.findText("note"),
                citation(node));
    }

    private FormerJobFamily formerJobFamily(NodeKey node, Properties properties) {
        return new FormerJobFamily(node.id(), properties.text("name"), properties.findText("note"), citation(node));
    }

    private JobFamily jobFamily(NodeKey node, Properties properties) {
        return new JobFamily(
                node.id(),
                properties.text("name"),
                one(node, RelationshipKind.IN_FIELD),
                one(node, RelationshipKind.ISSUED_BY),
                many(node, RelationshipKind.HAS_GRADE),
                many(node, RelationshipKind.REPLACES),
                citation(node));
    }

    private DutyArea dutyArea(NodeKey node, Properties properties) {
        return new DutyArea(node.id(), properties.text("name"), properties.text("description"));
    }

    private Competency competency(NodeKey node, Properties properties) {
        return new Competency(
                node.id(),
                properties.text("name"),
                properties.one(CompetencyKind.class, "kind"),
                properties.texts("alsoCalled"),
                many(node, RelationshipKind.BROADER),
                inOrder(node, RelationshipKind.CLOSE_MATCH).stream()
                        .map(link ->
                                new CloseMatch(link.to().id(), link.properties().text("reason")))
                        .toList(),
                properties.findText("note"));
    }

    private ExperienceDemand experienceDemand(NodeKey node, Properties properties) {
        return new ExperienceDemand(node.id(), properties.text("name"));
    }

    private GradeRequirement gradeRequirement(NodeKey node, Properties properties) {
        return new GradeRequirement(
                node.id(),
                one(node, RelationshipKind.FOR_GRADE),
                properties.one(EducationLevel.class, "education"),
                properties.findText("fieldOfStudy"),
                properties.findText("trainingArea"),
                properties.number("years"),
                properties.one(ExperienceKind.class, "kind"),
                citation(node));
    }

    private SubstitutionRule substitutionRule(NodeKey node, Properties properties) {
        return new SubstitutionRule(
                node.id(),
                properties.text("name"),
                many(node, RelationshipKind.APPLIES_TO_GRADE),
                properties.one(EducationLevel.class, "inPlaceOf"),
                properties.one(EducationLevel.class, "education"),
                properties.number("relevantYears"),
                properties.text("text"),
                properties.findText("note"),
                citation(node));
    }

    private Gate gate(NodeKey node, Properties properties) {
        String category = findOne(node, RelationshipKind.INTO_CATEGORY);
        return new Gate(
                node.id(),
                properties.text("text"),
                properties.findOne(EducationLevel.class, "educationLevel"),
                category == null ? null : GradeCategoryCode.valueOf(category),
                citation(node));
    }

    private Procedure procedure(NodeKey node, Properties properties) {
        return new Procedure(
                node.id(),
                properties.text("name"),
                properties.text("text"),
                owned(node, RelationshipKind.HAS_STEP, this::step),
                citation(node));
    }

    private ProcedureStep step(NodeKey node, Properties properties) {
        return new ProcedureStep(
                node.id(),
                properties.number("number"),
                properties.text("name"),
                properties.findText("actor"),
                properties.text("text"),
                properties.findNumber("deadlineMonths"),
                properties.findText("deadlineFrom"),
                citation(node));
    }

    private Job job(NodeKey node, Properties properties) {
        return new Job(
                node.id(),
                properties.text("title"),
                one(node, RelationshipKind.IN_FAMILY),
                one(node, RelationshipKind.AT_GRADE),
                one(node, RelationshipKind.ISSUED_BY),
                new Setting(
                        properties.all(OfficeKind.class, "offices"),
                        properties.findText("workUnit"),
                        properties.findText("settingCondition"),
                        citation(node, PositionPart.SETTING)),
                properties.text("purpose"),
                new Supervision(
                        properties.text("supervisionReceived"),
                        properties.findText("independence"),
                        properties.findText("supervisionGiven"),
                        citation(node, PositionPart.SUPERVISION)),
                new Contacts(
                        properties.text("internalContacts"),
                        properties.text("externalContacts"),
                        citation(node, PositionPart.CONTACTS)),
                owned(node, RelationshipKind.HAS_DUTY, this::duty),
                properties.findText("dutiesNote"),
                owned(node, RelationshipKind.HAS_VARIANT, this::variant),
                requirements(node),
                citation(node, PositionPart.DESCRIPTION));
    }

    private Requirements requirements(NodeKey node) {
        return new Requirements(
                owned(node, RelationshipKind.REQUIRES_EDUCATION, this::education),
                owned(node, RelationshipKind.REQUIRES_EXPERIENCE, this::experience),
                owned(node, RelationshipKind.REQUIRES_LANGUAGE, this::language),
                inOrder(node, RelationshipKind.REQUIRES).stream()
                        .map(GraphReading::competencyRequirement)
                        .toList());
    }

    private Vacancy vacancy(NodeKey node, Properties properties) {
        Integer posts = properties.findNumber("posts");
        return new Vacancy(
                node.id(),
                properties.text("title"),
                one(node, RelationshipKind.ISSUED_BY),
                many(node, RelationshipKind.SERVES),
                findOne(node, RelationshipKind.AT_GRADE),
                new Unit(
                        properties.findText("workUnit"),
                        properties.findText("unitPurpose"),
                        properties.findText("dutyStation"),
                        citation(node, PositionPart.SETTING)),
                posts == null ? null : new Posts(posts, citation(node, PositionPart.POSTS)),
                new Contract(
                        properties.findText("contractType"),
                        properties.findText("workingTime"),
                        properties.findNumber("initialMonths"),
                        properties.findNumber("maximumMonths"),
                        properties.findText("renewal"),
                        citation(node, PositionPart.CONTRACT)),
                term(node, properties.findText("purpose"), PositionPart.PURPOSE),
                new Reporting(
                        properties.findText("supervisionReceived"),
                        properties.findText("supervisionGiven"),
                        citation(node, PositionPart.SUPERVISION)),
                term(node, properties.findText("workRelations"), PositionPart.CONTACTS),
                owned(node, RelationshipKind.HAS_DUTY, this::duty),
                requirements(node),
                salary(node, properties),
                owned(node, RelationshipKind.PAYS, this::allowance),
                deadline(node, properties),
                owned(node, RelationshipKind.SETS_GATE, this::term),
                owned(node, RelationshipKind.STATES, this::term),
                inOrder(node, RelationshipKind.COMPARABLE_TO).stream()
                        .map(link -> new ComparableJob(
                                link.to().id(), link.properties().text("reason")))
                        .toList(),
                properties.findText("missing"),
                citation(node, PositionPart.DESCRIPTION));
    }

    private @Nullable Term term(NodeKey node, @Nullable String text, PositionPart part) {
        return text == null ? null : new Term(text, citation(node, part));
    }

    private Term term(NodeKey node, Properties properties) {
        return new Term(properties.text("text"), citation(node));
    }

    private @Nullable Salary salary(NodeKey node, Properties properties) {
        String currency = properties.findText("currency");
        String month = properties.findText("rateMonth");
        return currency == null
                ? null
                : new Salary(
                        currency,
                        properties.findNumber("netSalary"),
                        properties.findNumber("postAdjustment"),
                        properties.findNumber("totalSalary"),
                        properties.findNumber("postAdjustmentPercent"),
                        month == null ? null : YearMonth.parse(month),
                        properties.findText("paidIn"),
                        properties.findText("salaryNote"),
                        citation(node, PositionPart.SALARY));
    }

    private Allowance allowance(NodeKey node, Properties properties) {
        return new Allowance(
                properties.text("name"),
                properties.number("amount"),
                properties.text("currency"),
                properties.findText("condition"),
                properties.findText("insteadOf"),
                citation(node));
    }

    private @Nullable Deadline deadline(NodeKey node, Properties properties) {
        List<String> readings = properties.findTexts("deadlineReadings");
        return readings == null
                ? null
                : new Deadline(
                        properties.findText("deadlinePrinted"),
                        readings.stream().map(LocalDate::parse).toList(),
                        properties.findText("deadlineNote"),
                        citation(node, PositionPart.DEADLINE));
    }

    private JobVariant variant(NodeKey node, Properties properties) {
        return new JobVariant(properties.text("variant"), properties.text("title"));
    }

    private Duty duty(NodeKey node, Properties properties) {
        return new Duty(
                node.id(),
                properties.number("number"),
                properties.text("text"),
                properties.findText("variant"),
                many(node, RelationshipKind.CONCERNS),
                citation(node));
    }

    private EducationRequirement education(NodeKey node, Properties properties) {
        return new EducationRequirement(
                node.id(),
                properties.findOne(EducationLevel.class, "level"),
                properties.findText("wording"),
                properties.findText("trainingArea"),
                properties.findText("licence"),
                properties.findText("fieldOfStudy"),
                properties.one(Importance.class, "importance"),
                citation(node));
    }

    private ExperienceRequirement experience(NodeKey node, Properties properties) {
        return new ExperienceRequirement(
                node.id(),
                properties.findNumber("years"),
                properties.one(ExperienceKind.class, "kind"),
                properties.findText("wording"),
                properties.findText("domain"),
                properties.findOne(DomainShare.class, "domainShare"),
                properties.findText("alternative"),
                many(node, RelationshipKind.DEMANDS),
                many(node, RelationshipKind.IDEALLY),
                properties.one(Importance.class, "importance"),
                citation(node));
    }

    private LanguageRequirement language(NodeKey node, Properties properties) {
        return new LanguageRequirement(
                node.id(),
                properties.number("clause"),
                properties.one(LanguageLevel.class, "level"),
                properties.findText("levelWording"),
                properties.all(LanguageSet.class, "anyOf"),
                properties.texts("languages"),
                properties.findText("oneIs"),
                one(node, RelationshipKind.LANGUAGES_OF),
                properties.findText("wording"),
                properties.findText("condition"),
                properties.one(Importance.class, "importance"),
                citation(node));
    }

    private static CompetencyRequirement competencyRequirement(Link link) {
        Properties properties = link.properties();
        return new CompetencyRequirement(
                link.to().id(),
                properties.findOne(ProficiencyLevel.class, "level"),
                properties.findText("degree"),
                properties.one(CompetencyKind.class, "block"),
                properties.findNumber("number"),
                properties.findText("wording"),
                properties.one(Importance.class, "importance"),
                Citation.of(properties.text("cite")));
    }

    private <T> List<T> all(NodeKind kind, BiFunction<NodeKey, Properties, T> read) {
        return image.nodes().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .sorted(Map.Entry.comparingByValue(BY_POSITION))
                .map(entry -> read.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    private <T> List<T> owned(NodeKey owner, RelationshipKind kind, BiFunction<NodeKey, Properties, T> read) {
        return inOrder(owner, kind).stream()
                .map(link -> read.apply(link.to(), properties(link.to())))
                .toList();
    }

    private List<String> many(NodeKey from, RelationshipKind kind) {
        return inOrder(from, kind).stream().map(link -> link.to().id()).toList();
    }

    private String one(NodeKey from, RelationshipKind kind) {
        String id = findOne(from, kind);
        if (id == null) {
            throw new IllegalArgumentException(from + " has no " + kind.type());
        }
        return id;
    }

    private @Nullable String findOne(NodeKey from, RelationshipKind kind) {
        List<Link> found = links(from, kind);
        if (found.size() > 1) {
            throw new IllegalArgumentException(from + " has more than one " + kind.type());
        }
        return found.isEmpty() ? null : found.getFirst().to().id();
    }

    private Citation citation(NodeKey node) {
        return citation(node, properties -> true);
    }

    private Citation citation(NodeKey job, PositionPart part) {
        return citation(job, properties -> part.inGraph().equals(properties.findText("part")));
    }

    private Citation citation(NodeKey node, Predicate<Properties> wanted) {
        List<Link> found = links(node, RelationshipKind.CITES).stream()
                .filter(link -> wanted.test(link.properties()))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(node + " should cite one place, not " + found.size());
        }
        return Citation.of(found.getFirst().properties().text("locator"));
    }

    private List<Link> inOrder(NodeKey from, RelationshipKind kind) {
        return links(from, kind).stream()
                .sorted(Comparator.comparing(Link::properties, BY_POSITION))
                .toList();
    }

    private List<Link> links(NodeKey from, RelationshipKind kind) {
        return links.getOrDefault(new Start(from, kind), List.of());
    }

    private Properties properties(NodeKey node) {
        Properties properties = image.nodes().get(node);
        if (properties == null) {
            throw new IllegalArgumentException("no such node: " + node);
        }
        return properties;
    }
}
