package org.careergraph.graph;

import static org.careergraph.graph.Shape.inside;
import static org.careergraph.graph.Shape.node;
import static org.careergraph.graph.Shape.position;
import static org.careergraph.graph.Shape.relationship;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.AcceptedEducation;
import org.careergraph.catalogue.Allowance;
import org.careergraph.catalogue.CategoryBridge;
import org.careergraph.catalogue.CloseMatch;
import org.careergraph.catalogue.ComparableJob;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Contacts;
import org.careergraph.catalogue.Contract;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.Document;
import org.careergraph.catalogue.Domain;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.FormerJobFamily;
import org.careergraph.catalogue.Framework;
import org.careergraph.catalogue.Gate;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategory;
import org.careergraph.catalogue.GradeRequirement;
import org.careergraph.catalogue.GradeSystem;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.JobVariant;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Posts;
import org.careergraph.catalogue.Procedure;
import org.careergraph.catalogue.ProcedureStep;
import org.careergraph.catalogue.RecordType.Component;
import org.careergraph.catalogue.Reporting;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Salary;
import org.careergraph.catalogue.Scale;
import org.careergraph.catalogue.Setting;
import org.careergraph.catalogue.SubstitutionRule;
import org.careergraph.catalogue.Supervision;
import org.careergraph.catalogue.Term;
import org.careergraph.catalogue.Unit;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.path.MoveSummary;

/** How each type of record is kept in the graph. What is not stated here follows the general rule of {@link Shape}. */
final class Shapes {
    private static final Shape<Duty> DUTY = node(NodeKind.DUTY, Duty.class)
            .toAll("areas", RelationshipKind.CONCERNS, NodeKind.DUTY_AREA)
            .searchable("keywords");

    private static final Shape<AcceptedEducation> ACCEPTED = node(NodeKind.ACCEPTED_EDUCATION, AcceptedEducation.class);

    private static final Shape<EducationRequirement> EDUCATION = node(
                    NodeKind.EDUCATION_REQUIREMENT, EducationRequirement.class)
            .owns("alternatives", RelationshipKind.ACCEPTS, ACCEPTED);

    private static final Shape<ExperienceRequirement> EXPERIENCE = node(
                    NodeKind.EXPERIENCE_REQUIREMENT, ExperienceRequirement.class)
            .toAll("also", RelationshipKind.DEMANDS, NodeKind.EXPERIENCE_DEMAND)
            .toAll("ideally", RelationshipKind.IDEALLY, NodeKind.EXPERIENCE_DEMAND);

    private static final Shape<LanguageRequirement> LANGUAGE = node(
                    NodeKind.LANGUAGE_REQUIREMENT, LanguageRequirement.class)
            .to("organization", RelationshipKind.LANGUAGES_OF, NodeKind.ORGANIZATION);

    private static final Shape<Level> LEVEL =
            node(NodeKind.LEVEL, Level.class).to("scale", RelationshipKind.OF_SCALE, NodeKind.SCALE);

    /** The name and the rank of the level are for analysts, who then need not look up the level. */
    private static final Shape<CompetencyRequirement> COMPETENCY_REQUIREMENT = relationship(
                    CompetencyRequirement.class, "competency")
            .as("citation", "cite")
            .known("level", "levelId", LEVEL)
            .derive(
                    "level",
                    asked -> asked.level() == null ? null : asked.level().name())
            .derive(
                    "levelRank",
                    asked -> asked.level() == null ? null : asked.level().rank());

    private static final Shape<Requirements> REQUIREMENTS = inside(Requirements.class, null)
            .owns("education", RelationshipKind.REQUIRES_EDUCATION, EDUCATION)
            .owns("experience", RelationshipKind.REQUIRES_EXPERIENCE, EXPERIENCE)
            .owns("languages", RelationshipKind.REQUIRES_LANGUAGE, LANGUAGE)
            .edges("competencies", RelationshipKind.REQUIRES, NodeKind.COMPETENCY, COMPETENCY_REQUIREMENT);

    private static final Shape<ProcedureStep> STEP = node(NodeKind.PROCEDURE_STEP, ProcedureStep.class);
    private static final Shape<Allowance> ALLOWANCE = node(NodeKind.ALLOWANCE, Allowance.class);
    private static final Shape<Term> TERM = node(NodeKind.NOTICE_TERM, Term.class);
    private static final Shape<JobVariant> VARIANT =
            node(NodeKind.JOB_VARIANT, JobVariant.class).as("id", "variant");

    private static final Shape<Job> JOB = position(NodeKind.JOB, Job.class)
            .toAll("after", RelationshipKind.FOLLOWS, NodeKind.JOB)
            .to("family", RelationshipKind.IN_FAMILY, NodeKind.JOB_FAMILY)
            .to("grade", RelationshipKind.AT_GRADE, NodeKind.GRADE)
            .to("organization", RelationshipKind.ISSUED_BY, NodeKind.ORGANIZATION)
            .has(
                    "setting",
                    inside(Setting.class, PositionPart.SETTING)
                            .as("unit", "workUnit")
                            .as("condition", "settingCondition"))
            .has(
                    "supervision",
                    inside(Supervision.class, PositionPart.SUPERVISION)
                            .as("received", "supervisionReceived")
                            .as("given", "supervisionGiven"))
            .has(
                    "contacts",
                    inside(Contacts.class, PositionPart.CONTACTS)
                            .as("internal", "internalContacts")
                            .as("external", "externalContacts"))
            .owns("duties", RelationshipKind.HAS_DUTY, DUTY)
            .owns("variants", RelationshipKind.HAS_VARIANT, VARIANT)
            .has("requirements", REQUIREMENTS)
            .searchable("keywords", "context");

    private static final Shape<Vacancy> VACANCY = position(NodeKind.VACANCY, Vacancy.class)
            .to("organization", RelationshipKind.ISSUED_BY, NodeKind.ORGANIZATION)
            .toAll("serves", RelationshipKind.SERVES, NodeKind.ORGANIZATION)
            .to("grade", RelationshipKind.AT_GRADE, NodeKind.GRADE)
            .has(
                    "unit",
                    inside(Unit.class, PositionPart.SETTING)
                            .as("name", "workUnit")
                            .as("text", "unitPurpose"))
            .has("posts", inside(Posts.class, PositionPart.POSTS).as("number", "posts"))
            .has("contract", inside(Contract.class, PositionPart.CONTRACT).as("type", "contractType"))
            .has("purpose", inside(Term.class, PositionPart.PURPOSE).as("text", "purpose"))
            .has(
                    "reporting",
                    inside(Reporting.class, PositionPart.SUPERVISION)
                            .as("received", "supervisionReceived")
                            .as("given", "supervisionGiven"))
            .has("workRelations", inside(Term.class, PositionPart.CONTACTS).as("text", "workRelations"))
            .owns("duties", RelationshipKind.HAS_DUTY, DUTY)
            .has("requirements", REQUIREMENTS)
            .has(
                    "salary",
                    inside(Salary.class, PositionPart.SALARY)
                            .as("net", "netSalary")
                            .as("total", "totalSalary")
                            .as("note", "salaryNote"))
            .owns("allowances", RelationshipKind.PAYS, ALLOWANCE)
            // the first and the last day are for analysts, who compare days
            .has(
                    "deadline",
                    inside(Deadline.class, PositionPart.DEADLINE)
                            .as("printed", "deadlinePrinted")
                            .as("readings", "deadlineReadings")
                            .as("note", "deadlineNote")
                            .derive(
                                    "deadlineEarliest",
                                    one -> one.readings().isEmpty()
                                            ? null
                                            : one.readings().getFirst())
                            .derive(
                                    "deadlineLatest",
                                    one -> one.readings().isEmpty()
                                            ? null
                                            : one.readings().getLast()))
            .owns("gates", RelationshipKind.SETS_GATE, TERM)
            .owns("terms", RelationshipKind.STATES, TERM)
            .edges(
                    "comparableTo",
                    RelationshipKind.COMPARABLE_TO,
                    NodeKind.JOB,
                    relationship(ComparableJob.class, "job"))
            .searchable("keywords", "context");

    /** The shapes of what {@link org.careergraph.catalogue.Facts} lists, by the type of the records. */
    private static final Map<Class<?>, Shape<?>> FACTS = Stream.<Shape<?>>of(
                    node(NodeKind.DOCUMENT, Document.class)
                            .to("organization", RelationshipKind.ISSUED_BY, NodeKind.ORGANIZATION),
                    node(NodeKind.FRAMEWORK, Framework.class)
                            .toAll("organizations", RelationshipKind.OF_ORGANIZATION, NodeKind.ORGANIZATION),
                    node(NodeKind.ORGANIZATION, Organization.class)
                            .to("gradeSystem", RelationshipKind.USES_GRADES, NodeKind.GRADE_SYSTEM)
                            .to("scale", RelationshipKind.USES_SCALE, NodeKind.SCALE)
                            .toAll("coreCompetencies", RelationshipKind.ASKS_OF_EVERYBODY, NodeKind.COMPETENCY)
                            .toAll(
                                    "organizationalCompetencies",
                                    RelationshipKind.NAMES_IN_NOTICES,
                                    NodeKind.COMPETENCY),
                    node(NodeKind.GRADE_SYSTEM, GradeSystem.class),
                    node(NodeKind.GRADE_CATEGORY, GradeCategory.class)
                            .to("system", RelationshipKind.IN_SYSTEM, NodeKind.GRADE_SYSTEM)
                            .edges(
                                    "bridges",
                                    RelationshipKind.BRIDGES_TO,
                                    NodeKind.GRADE_CATEGORY,
                                    relationship(CategoryBridge.class, "category")
                                            .as("citation", "cite")),
                    node(NodeKind.GRADE, Grade.class)
                            .to("category", RelationshipKind.IN_CATEGORY, NodeKind.GRADE_CATEGORY)
                            .searchable("keywords"),
                    node(NodeKind.OCCUPATIONAL_FIELD, OccupationalField.class).searchable("keywords"),
                    node(NodeKind.FORMER_JOB_FAMILY, FormerJobFamily.class),
                    node(NodeKind.JOB_FAMILY, JobFamily.class)
                            .to("framework", RelationshipKind.IN_FRAMEWORK, NodeKind.FRAMEWORK)
                            .to("field", RelationshipKind.IN_FIELD, NodeKind.OCCUPATIONAL_FIELD)
                            .to("organization", RelationshipKind.ISSUED_BY, NodeKind.ORGANIZATION)
                            .toAll("grades", RelationshipKind.HAS_GRADE, NodeKind.GRADE)
                            .toAll("replaces", RelationshipKind.REPLACES, NodeKind.FORMER_JOB_FAMILY)
                            .searchable("keywords"),
                    node(NodeKind.DUTY_AREA, DutyArea.class).searchable("keywords"),
                    node(NodeKind.SCALE, Scale.class),
                    LEVEL,
                    node(NodeKind.COMPETENCY, Competency.class)
                            .to("scale", RelationshipKind.USES_SCALE, NodeKind.SCALE)
                            .toAll("broader", RelationshipKind.BROADER, NodeKind.COMPETENCY)
                            .edges(
                                    "closeMatches",
                                    RelationshipKind.CLOSE_MATCH,
                                    NodeKind.COMPETENCY,
                                    relationship(CloseMatch.class, "competency"))
                            .searchable("keywords"),
                    node(NodeKind.EXPERIENCE_DEMAND, ExperienceDemand.class),
                    node(NodeKind.DOMAIN, Domain.class)
                            .toAll("oneOf", RelationshipKind.ONE_OF, NodeKind.DOMAIN)
                            .toAll("within", RelationshipKind.WITHIN, NodeKind.DOMAIN)
                            .toAll("near", RelationshipKind.NEAR, NodeKind.DOMAIN),
                    node(NodeKind.GRADE_REQUIREMENT, GradeRequirement.class)
                            .to("grade", RelationshipKind.FOR_GRADE, NodeKind.GRADE),
                    node(NodeKind.SUBSTITUTION_RULE, SubstitutionRule.class)
                            .toAll("grades", RelationshipKind.APPLIES_TO_GRADE, NodeKind.GRADE),
                    node(NodeKind.GATE, Gate.class)
                            .to("category", RelationshipKind.INTO_CATEGORY, NodeKind.GRADE_CATEGORY),
                    node(NodeKind.PROCEDURE, Procedure.class).owns("steps", RelationshipKind.HAS_STEP, STEP),
                    JOB,
                    VACANCY)
            .collect(Collectors.toUnmodifiableMap(Shape::type, shape -> shape));

    /** A move, from and to a job. */
    static final Shape<MoveSummary> MOVE = relationship(MoveSummary.class, "to").from("from");

    private static final Map<NodeKind, Set<String>> OF_NODES = new EnumMap<>(NodeKind.class);
    private static final Map<RelationshipKind, Set<String>> OF_RELATIONSHIPS = new EnumMap<>(RelationshipKind.class);

    static {
        List<Shape<?>> parts = List.of(DUTY, EDUCATION, ACCEPTED, EXPERIENCE, LANGUAGE, STEP, ALLOWANCE, TERM, VARIANT);
        parts.forEach(shape -> OF_NODES.put(shape.kind(), shape.properties()));
        FACTS.values().forEach(shape -> OF_NODES.put(shape.kind(), plus(shape.properties(), Set.of("position"))));
        FACTS.values().stream()
                .flatMap(shape -> shape.relationships().stream())
                .forEach(joined -> OF_RELATIONSHIPS.merge(joined.kind(), joined.properties(), Shapes::plus));
        OF_RELATIONSHIPS.put(RelationshipKind.LEADS_TO, plus(MOVE.properties(), Set.of("position")));
    }

    private Shapes() {}

    private static Set<String> plus(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The shape of the records of one of the lists of {@link org.careergraph.catalogue.Facts}. */
    static Shape<?> of(Component list) {
        return Objects.requireNonNull(FACTS.get(list.itemType()));
    }

    /** Names of the properties that the catalogue sets, without {@code id}. */
    static Set<String> properties(NodeKind kind) {
        return OF_NODES.getOrDefault(kind, Set.of());
    }

    /** Names of the properties that the catalogue sets; {@code position} is the place in a list, from 1. */
    static Set<String> properties(RelationshipKind kind) {
        return OF_RELATIONSHIPS.getOrDefault(kind, Set.of());
    }
}
