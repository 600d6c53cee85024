package org.careergraph.graph;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.careergraph.catalogue.Allowance;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.Document;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.FormerJobFamily;
import org.careergraph.catalogue.Gate;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategory;
import org.careergraph.catalogue.GradeRequirement;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.JobVariant;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Procedure;
import org.careergraph.catalogue.ProcedureStep;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Salary;
import org.careergraph.catalogue.SubstitutionRule;
import org.careergraph.catalogue.Term;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.path.Lead;
import org.careergraph.search.SearchEntry;
import org.careergraph.search.SearchKind;
import org.jspecify.annotations.Nullable;

/** Draws facts and moves as a graph. {@link GraphReading} is the way back. */
final class GraphDrawing {

    private final SortedMap<NodeKey, Properties> nodes = new TreeMap<>();
    private final SortedMap<RelationshipKey, Properties> relationships = new TreeMap<>();
    private final Set<NodeKey> mentioned = new HashSet<>();

    private GraphDrawing() {}

    /** @throws IllegalArgumentException if an id names two things, or one that is mentioned names none */
    static GraphImage draw(Facts facts, List<Lead> leads) {
        GraphDrawing drawing = new GraphDrawing();
        numbered(facts.documents(), drawing::document);
        numbered(facts.organizations(), drawing::organization);
        numbered(facts.gradeCategories(), drawing::gradeCategory);
        numbered(facts.grades(), drawing::grade);
        drawing.nextGrades(facts.grades());
        numbered(facts.occupationalFields(), drawing::occupationalField);
        numbered(facts.formerJobFamilies(), drawing::formerJobFamily);
        numbered(facts.jobFamilies(), drawing::jobFamily);
        numbered(facts.dutyAreas(), drawing::dutyArea);
        numbered(facts.competencies(), drawing::competency);
        numbered(facts.experienceDemands(), drawing::experienceDemand);
        numbered(facts.gradeRequirements(), drawing::gradeRequirement);
        numbered(facts.substitutionRules(), drawing::substitutionRule);
        numbered(facts.gates(), drawing::gate);
        numbered(facts.procedures(), drawing::procedure);
        numbered(facts.jobs(), drawing::job);
        numbered(facts.vacancies(), drawing::vacancy);
        numbered(leads, drawing::lead);
        drawing.requireWhatIsMentioned();
        SearchKind.entries(new Catalogue(facts)).forEach(drawing::searchable);
        return new GraphImage(drawing.nodes, drawing.relationships);
    }

    private void document(Document document, int position) {
        NodeKey node = node(
                NodeKind.DOCUMENT,
                document.id(),
                at(position)
                        .with("title", document.title())
                        .with("date", document.date())
                        .with("language", document.language())
                        .with("sections", document.sections())
                        .with("note", document.note()));
        join(RelationshipKind.ISSUED_BY, node, organization(document.organization()));
    }

    private void organization(Organization organization, int position) {
        NodeKey node = node(
                NodeKind.ORGANIZATION,
                organization.id(),
                at(position).with("name", organization.name()).with("languages", organization.languages()));
        joinInOrder(RelationshipKind.ASKS_OF_EVERYBODY, node, NodeKind.COMPETENCY, organization.coreCompetencies());
        joinInOrder(
                RelationshipKind.NAMES_IN_NOTICES,
                node,
                NodeKind.COMPETENCY,
                organization.organizationalCompetencies());
    }

    private void gradeCategory(GradeCategory category, int position) {
        node(
                NodeKind.GRADE_CATEGORY,
                category.id().name(),
                at(position).with("code", category.id()).with("name", category.name()));
    }

    private void grade(Grade grade, int position) {
        NodeKey node = node(
                NodeKind.GRADE,
                grade.id(),
                at(position).with("code", grade.id()).with("rank", grade.rank()));
        join(
                RelationshipKind.IN_CATEGORY,
                node,
                new NodeKey(NodeKind.GRADE_CATEGORY, grade.category().name()));
        cite(node, grade.citation());
    }

    /** For analysts only: it follows from the ranks. */
    private void nextGrades(List<Grade> grades) {
        grades.stream().collect(groupingBy(Grade::category)).values().forEach(category -> {
            List<Grade> ladder = category.stream()
                    .sorted(Comparator.comparingInt(Grade::rank))
                    .toList();
            for (int i = 1; i < ladder.size(); i++) {
                join(
                        RelationshipKind.NEXT_GRADE,
                        gradeKey(ladder.get(i - 1).id()),
                        gradeKey(ladder.get(i).id()));
            }
        });
    }

    private void occupationalField(OccupationalField field, int position) {
        NodeKey node = node(
                NodeKind.OCCUPATIONAL_FIELD,
                field.id(),
                at(position)
                        .with("name", field.name())
                        .with("number", field.number())
                        .with("alsoCalled", field.alsoCalled())
                        .with("note", field.note()));
        cite(node, field.citation());
    }

    private void formerJobFamily(FormerJobFamily family, int position) {
        NodeKey node = node(
                NodeKind.FORMER_JOB_FAMILY,
                family.id(),
                at(position).with("name", family.name()).with("note", family.note()));
        cite(node, family.citation());
    }

    private void jobFamily(JobFamily family, int position) {
        NodeKey node = node(NodeKind.JOB_FAMILY, family.id(), at(position).with("name", family.name()));
        join(RelationshipKind.IN_FIELD, node, new NodeKey(NodeKind.OCCUPATIONAL_FIELD, family.field()));
        join(RelationshipKind.ISSUED_BY, node, organization(family.organization()));
        joinInOrder(RelationshipKind.HAS_GRADE, node, NodeKind.GRADE, family.grades());
        joinInOrder(RelationshipKind.REPLACES, node, NodeKind.FORMER_JOB_FAMILY, family.replaces());
        cite(node, family.citation());
    }

    private void dutyArea(DutyArea area, int position) {
        node(
                NodeKind.DUTY_AREA,
                area.id(),
                at(position).with("name", area.name()).with("description", area.description()));
    }

    private void competency(Competency competency, int position) {
        NodeKey node = node(
                NodeKind.COMPETENCY,
                competency.id(),
                at(position)
                        .with("name", competency.name())
                        .with("kind", competency.kind())
                        .with("alsoCalled", competency.alsoCalled())
                        .with("note", competency.note()));
        joinInOrder(RelationshipKind.BROADER, node, NodeKind.COMPETENCY, competency.broader());
        numbered(
                competency.closeMatches(),
                (match, place) -> join(
                        RelationshipKind.CLOSE_MATCH,
                        node,
                        new NodeKey(NodeKind.COMPETENCY, match.competency()),
                        at(place).with("reason", match.reason())));
    }

    private void experienceDemand(ExperienceDemand demand, int position) {
        node(NodeKind.EXPERIENCE_DEMAND, demand.id(), at(position).with("name", demand.name()));
    }

    private void gradeRequirement(GradeRequirement requirement, int position) {
        NodeKey node = node(
                NodeKind.GRADE_REQUIREMENT,
                requirement.id(),
                at(position)
                        .with("education", requirement.education())
                        .with("fieldOfStudy", requirement.fieldOfStudy())
                        .with("trainingArea", requirement.trainingArea())
                        .with("years", requirement.years())
                        .with("kind", requirement.kind()));
        join(RelationshipKind.FOR_GRADE, node, gradeKey(requirement.grade()));
        cite(node, requirement.citation());
    }

    private void substitutionRule(SubstitutionRule rule, int position) {
        NodeKey node = node(
                NodeKind.SUBSTITUTION_RULE,
                rule.id(),
                at(position)
                        .with("name", rule.name())
                        .with("inPlaceOf", rule.inPlaceOf())
                        .with("education", rule.education())
                        .with("relevantYears", rule.relevantYears())
                        .with("text", rule.text())
                        .with("note", rule.note()));
        joinInOrder(RelationshipKind.APPLIES_TO_GRADE, node, NodeKind.GRADE, rule.grades());
        cite(node, rule.citation());
    }

    private void gate(Gate gate, int position) {
        NodeKey node = node(
                NodeKind.GATE,
                gate.id(),
                at(position).with("text", gate.text()).with("educationLevel", gate.educationLevel()));
        if (gate.category() != null) {
            join(
                    RelationshipKind.INTO_CATEGORY,
                    node,
                    new NodeKey(NodeKind.GRADE_CATEGORY, gate.category().name()));
        }
        cite(node, gate.citation());
    }

    private void procedure(Procedure procedure, int position) {
        NodeKey node = node(
                NodeKind.PROCEDURE,
                procedure.id(),
                at(position).with("name", procedure.name()).with("text", procedure.text()));
        cite(node, procedure.citation());
        numbered(procedure.steps(), (step, place) -> join(RelationshipKind.HAS_STEP, node, step(step), at(place)));
    }

    private NodeKey step(ProcedureStep step) {
        NodeKey node = node(
                NodeKind.PROCEDURE_STEP,
                step.id(),
                new Properties.Builder()
                        .with("number", step.number())
                        .with("name", step.name())
                        .with("actor", step.actor())
                        .with("text", step.text())
                        .with("deadlineMonths", step.deadlineMonths())
                        .with("deadlineFrom", step.deadlineFrom()));
        cite(node, step.citation());
        return node;
    }

    private void job(Job job, int position) {
        NodeKey node = node(
                NodeKind.JOB,
                job.id(),
                at(position)
                        .with("title", job.title())
                        .with("purpose", job.purpose())
                        .with(
                                "offices",
                                job.setting().offices().stream().map(Enum::name).toList())
                        .with("workUnit", job.setting().unit())
                        .with("settingCondition", job.setting().condition())
                        .with("supervisionReceived", job.supervision().received())
                        .with("independence", job.supervision().independence())
                        .with("supervisionGiven", job.supervision().given())
                        .with("internalContacts", job.contacts().internal())
                        .with("externalContacts", job.contacts().external())
                        .with("dutiesNote", job.dutiesNote()));
        join(RelationshipKind.IN_FAMILY, node, new NodeKey(NodeKind.JOB_FAMILY, job.family()));
        join(RelationshipKind.AT_GRADE, node, gradeKey(job.grade()));
        join(RelationshipKind.ISSUED_BY, node, organization(job.organization()));
        cite(node, PositionPart.DESCRIPTION, job.citation());
        cite(node, PositionPart.SETTING, job.setting().citation());
        cite(node, PositionPart.SUPERVISION, job.supervision().citation());
        cite(node, PositionPart.CONTACTS, job.contacts().citation());
        numbered(
                job.variants(),
                (variant, place) -> join(RelationshipKind.HAS_VARIANT, node, variant(job, variant), at(place)));
        numbered(job.duties(), (duty, place) -> join(RelationshipKind.HAS_DUTY, node, duty(duty), at(place)));
        requirements(node, job.requirements());
    }

    private void vacancy(Vacancy vacancy, int position) {
        Properties.Builder properties = at(position)
                .with("title", vacancy.title())
                .with("workUnit", vacancy.unit().name())
                .with("unitPurpose", vacancy.unit().text())
                .with("dutyStation", vacancy.unit().dutyStation())
                .with("contractType", vacancy.contract().type())
                .with("workingTime", vacancy.contract().workingTime())
                .with("initialMonths", vacancy.contract().initialMonths())
                .with("maximumMonths", vacancy.contract().maximumMonths())
                .with("renewal", vacancy.contract().renewal())
                .with("supervisionReceived", vacancy.reporting().received())
                .with("supervisionGiven", vacancy.reporting().given())
                .with("missing", vacancy.missing());
        ifStated(vacancy.posts(), posts -> properties.with("posts", posts.number()));
        ifStated(vacancy.purpose(), purpose -> properties.with("purpose", purpose.text()));
        ifStated(vacancy.workRelations(), relations -> properties.with("workRelations", relations.text()));
        ifStated(vacancy.salary(), salary -> salary(properties, salary));
        ifStated(vacancy.deadline(), deadline -> deadline(properties, deadline));
        NodeKey node = node(NodeKind.VACANCY, vacancy.id(), properties);
        if (vacancy.grade() != null) {
            join(RelationshipKind.AT_GRADE, node, gradeKey(vacancy.grade()));
        }
        join(RelationshipKind.ISSUED_BY, node, organization(vacancy.organization()));
        joinInOrder(RelationshipKind.SERVES, node, NodeKind.ORGANIZATION, vacancy.serves());
        cite(node, PositionPart.DESCRIPTION, vacancy.citation());
        cite(node, PositionPart.SETTING, vacancy.unit().citation());
        cite(node, PositionPart.CONTRACT, vacancy.contract().citation());
        cite(node, PositionPart.SUPERVISION, vacancy.reporting().citation());
        ifStated(vacancy.posts(), posts -> cite(node, PositionPart.POSTS, posts.citation()));
        ifStated(vacancy.purpose(), purpose -> cite(node, PositionPart.PURPOSE, purpose.citation()));
        ifStated(vacancy.workRelations(), relations -> cite(node, PositionPart.CONTACTS, relations.citation()));
        ifStated(vacancy.salary(), salary -> cite(node, PositionPart.SALARY, salary.citation()));
        ifStated(vacancy.deadline(), deadline -> cite(node, PositionPart.DEADLINE, deadline.citation()));
        numbered(vacancy.duties(), (duty, place) -> join(RelationshipKind.HAS_DUTY, node, duty(duty), at(place)));
        requirements(node, vacancy.requirements());
        numbered(
                vacancy.allowances(),
                (allowance, place) -> join(
                        RelationshipKind.PAYS,
                        node,
                        allowance(vacancy.id() + "/allowances/" + place, allowance),
                        at(place)));
        numbered(
                vacancy.gates(),
                (term, place) -> join(
                        RelationshipKind.SETS_GATE, node, term(vacancy.id() + "/gates/" + place, term), at(place)));
        numbered(
                vacancy.terms(),
                (term, place) ->
                        join(RelationshipKind.STATES, node, term(vacancy.id() + "/terms/" + place, term), at(place)));
        numbered(
                vacancy.comparableTo(),
                (comparable, place) -> join(
                        RelationshipKind.COMPARABLE_TO,
                        node,
                        new NodeKey(NodeKind.JOB, comparable.job()),
                        at(place).with("reason", comparable.reason())));
    }

    private static <T> void ifStated(@Nullable T fact, Consumer<T> draw) {
        if (fact != null) {
            draw.accept(fact);
        }
    }

    private static void salary(Properties.Builder properties, Salary salary) {
        properties
                .with("currency", salary.currency())
                .with("netSalary", salary.net())
                .with("postAdjustment", salary.postAdjustment())
                .with("totalSalary", salary.total())
                .with("postAdjustmentPercent", salary.postAdjustmentPercent())
                .with(
                        "rateMonth",
                        salary.rateMonth() == null ? null : salary.rateMonth().toString())
                .with("paidIn", salary.paidIn())
                .with("salaryNote", salary.note());
    }

    /** The earliest and the latest reading are for analysts, who compare days. */
    private static void deadline(Properties.Builder properties, Deadline deadline) {
        properties
                .with("deadlinePrinted", deadline.printed())
                .with(
                        "deadlineReadings",
                        deadline.readings().stream().map(LocalDate::toString).toList())
                .with("deadlineNote", deadline.note());
        if (!deadline.readings().isEmpty()) {
            properties
                    .with("deadlineEarliest", deadline.readings().getFirst())
                    .with("deadlineLatest", deadline.readings().getLast());
        }
    }

    private NodeKey allowance(String id, Allowance allowance) {
        NodeKey node = node(
                NodeKind.ALLOWANCE,
                id,
                new Properties.Builder()
                        .with("name", allowance.name())
                        .with("amount", allowance.amount())
                        .with("currency", allowance.currency())
                        .with("condition", allowance.condition())
                        .with("insteadOf", allowance.insteadOf()));
        cite(node, allowance.citation());
        return node;
    }

    private NodeKey term(String id, Term term) {
        NodeKey node = node(NodeKind.NOTICE_TERM, id, Properties.with("text", term.text()));
        cite(node, term.citation());
        return node;
    }

    private NodeKey variant(Job job, JobVariant variant) {
        return node(
                NodeKind.JOB_VARIANT,
                job.id() + "/variants/" + variant.id(),
                Properties.with("variant", variant.id()).with("title", variant.title()));
    }

    private NodeKey duty(Duty duty) {
        NodeKey node = node(
                NodeKind.DUTY,
                duty.id(),
                new Properties.Builder()
                        .with("number", duty.number())
                        .with("text", duty.text())
                        .with("variant", duty.variant()));
        joinInOrder(RelationshipKind.CONCERNS, node, NodeKind.DUTY_AREA, duty.areas());
        cite(node, duty.citation());
        return node;
    }

    private void requirements(NodeKey position, Requirements requirements) {
        numbered(
                requirements.education(),
                (asked, place) -> join(RelationshipKind.REQUIRES_EDUCATION, position, education(asked), at(place)));
        numbered(
                requirements.experience(),
                (asked, place) -> join(RelationshipKind.REQUIRES_EXPERIENCE, position, experience(asked), at(place)));
        numbered(
                requirements.languages(),
                (asked, place) -> join(RelationshipKind.REQUIRES_LANGUAGE, position, language(asked), at(place)));
        numbered(requirements.competencies(), (asked, place) -> requires(position, asked, place));
    }

    private NodeKey education(EducationRequirement asked) {
        NodeKey node = node(
                NodeKind.EDUCATION_REQUIREMENT,
                asked.id(),
                new Properties.Builder()
                        .with("level", asked.level())
                        .with("wording", asked.wording())
                        .with("trainingArea", asked.trainingArea())
                        .with("licence", asked.licence())
                        .with("fieldOfStudy", asked.fieldOfStudy())
                        .with("importance", asked.importance()));
        cite(node, asked.citation());
        return node;
    }

    private NodeKey experience(ExperienceRequirement asked) {
        NodeKey node = node(
                NodeKind.EXPERIENCE_REQUIREMENT,
                asked.id(),
                new Properties.Builder()
                        .with("years", asked.years())
                        .with("kind", asked.kind())
                        .with("wording", asked.wording())
                        .with("domain", asked.domain())
                        .with("domainShare", asked.domainShare())
                        .with("alternative", asked.alternative())
                        .with("importance", asked.importance()));
        joinInOrder(RelationshipKind.DEMANDS, node, NodeKind.EXPERIENCE_DEMAND, asked.also());
        joinInOrder(RelationshipKind.IDEALLY, node, NodeKind.EXPERIENCE_DEMAND, asked.ideally());
        cite(node, asked.citation());
        return node;
    }

    private NodeKey language(LanguageRequirement asked) {
        NodeKey node = node(
                NodeKind.LANGUAGE_REQUIREMENT,
                asked.id(),
                new Properties.Builder()
                        .with("clause", asked.clause())
                        .with("level", asked.level())
                        .with("levelWording", asked.levelWording())
                        .with("oneIs", asked.oneIs())
                        .with("anyOf", asked.anyOf().stream().map(Enum::name).toList())
                        .with("languages", asked.languages())
                        .with("wording", asked.wording())
                        .with("condition", asked.condition())
                        .with("importance", asked.importance()));
        join(RelationshipKind.LANGUAGES_OF, node, organization(asked.organization()));
        cite(node, asked.citation());
        return node;
    }

    private void requires(NodeKey job, CompetencyRequirement asked, int position) {
        // a relationship cannot cite by a relationship: its document is found by the part of cite before the #
        mentioned.add(document(asked.citation()));
        join(
                RelationshipKind.REQUIRES,
                job,
                new NodeKey(NodeKind.COMPETENCY, asked.competency()),
                at(position)
                        .with("level", asked.level())
                        .with(
                                "levelRank",
                                asked.level() == null ? null : asked.level().ordinal() + 1)
                        .with("degree", asked.degree())
                        .with("importance", asked.importance())
                        .with("cite", asked.citation().locator())
                        .with("block", asked.block())
                        .with("number", asked.number())
                        .with("wording", asked.wording()));
    }

    private void lead(Lead lead, int position) {
        mentioned.add(new NodeKey(NodeKind.JOB, lead.from()));
        join(
                RelationshipKind.LEADS_TO,
                new NodeKey(NodeKind.JOB, lead.from()),
                new NodeKey(NodeKind.JOB, lead.to()),
                at(position)
                        .with("kind", lead.kind())
                        .with("newCompetencies", lead.newCompetencies())
                        .with("widerCompetencies", lead.widerCompetencies())
                        .with("raisedCompetencies", lead.raisedCompetencies())
                        .with("educationSteps", lead.educationSteps())
                        .with("otherLines", lead.otherLines())
                        .with("skippedGrades", lead.skippedGrades()));
    }

    private void cite(NodeKey node, Citation citation) {
        join(
                RelationshipKind.CITES,
                node,
                document(citation),
                new Properties.Builder().with("locator", citation.locator()));
    }

    private void cite(NodeKey job, PositionPart part, Citation citation) {
        join(
                RelationshipKind.CITES,
                job,
                document(citation),
                new Properties.Builder().with("locator", citation.locator()).with("part", part.inGraph()));
    }

    private static NodeKey document(Citation citation) {
        return new NodeKey(NodeKind.DOCUMENT, citation.document());
    }

    private static NodeKey organization(String id) {
        return new NodeKey(NodeKind.ORGANIZATION, id);
    }

    private static NodeKey gradeKey(String id) {
        return new NodeKey(NodeKind.GRADE, id);
    }

    private static Properties.Builder at(int position) {
        return new Properties.Builder().with("position", position);
    }

    private static <T> void numbered(List<T> things, ObjIntConsumer<T> draw) {
        for (int i = 0; i < things.size(); i++) {
            draw.accept(things.get(i), i + 1);
        }
    }

    private NodeKey node(NodeKind kind, String id, Properties.Builder properties) {
        NodeKey key = new NodeKey(kind, id);
        if (nodes.put(key, properties.build()) != null) {
            throw new IllegalArgumentException("an id that names two things: " + key);
        }
        return key;
    }

    private void joinInOrder(RelationshipKind kind, NodeKey from, NodeKind to, List<String> ids) {
        numbered(ids, (id, position) -> join(kind, from, new NodeKey(to, id), at(position)));
    }

    private void join(RelationshipKind kind, NodeKey from, NodeKey to) {
        join(kind, from, to, new Properties.Builder());
    }

    private void join(RelationshipKind kind, NodeKey from, NodeKey to, Properties.Builder builder) {
        Properties properties = builder.build();
        RelationshipKey key = new RelationshipKey(kind, from, to, kind.distinguish(properties));
        if (relationships.put(key, properties) != null) {
            throw new IllegalArgumentException("a relationship that stands twice: " + key);
        }
        mentioned.add(to);
    }

    private void requireWhatIsMentioned() {
        for (NodeKey key : mentioned) {
            if (!nodes.containsKey(key)) {
                throw new IllegalArgumentException("an id that names nothing: " + key);
            }
        }
    }

    /** For the full-text index, and for analysts who use it: they follow from names. */
    private void searchable(SearchEntry entry) {
        NodeKey key = new NodeKey(GraphSearchIndex.nodeKind(entry.kind()), entry.id());
        add(key, "keywords", entry.keywords());
        add(key, "context", entry.belongings());
    }

    private void add(NodeKey key, String property, List<String> texts) {
        if (!texts.isEmpty()) {
            nodes.computeIfPresent(key, (same, properties) -> properties.and(property, texts));
        }
    }
}
