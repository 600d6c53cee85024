package org.careergraph.graph;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of nodes that make up the catalogue: their labels, the first of which names the kind, and the properties that
 * are ours beside {@code id}. Other labels and properties on such a node are somebody else's.
 */
enum NodeKind {
    DOCUMENT("Document", "title", "date", "language", "sections", "note", "position"),
    ORGANIZATION("Organization", "name", "languages", "position"),
    GRADE_CATEGORY("GradeCategory", "code", "name", "position"),
    GRADE("Grade", "code", "rank", "keywords", "position"),
    OCCUPATIONAL_FIELD("OccupationalField", "name", "number", "alsoCalled", "note", "keywords", "position"),
    FORMER_JOB_FAMILY("FormerJobFamily", "name", "note", "position"),
    JOB_FAMILY("JobFamily", "name", "keywords", "position"),
    DUTY_AREA("DutyArea", "name", "description", "keywords", "position"),
    COMPETENCY("Competency", "name", "kind", "alsoCalled", "note", "keywords", "position"),
    EXPERIENCE_DEMAND("ExperienceDemand", "name", "position"),
    GRADE_REQUIREMENT("GradeRequirement", "education", "fieldOfStudy", "trainingArea", "years", "kind", "position"),
    SUBSTITUTION_RULE(
            "SubstitutionRule", "name", "inPlaceOf", "education", "relevantYears", "text", "note", "position"),
    GATE("Gate", "text", "educationLevel", "position"),
    PROCEDURE("Procedure", "name", "text", "position"),
    PROCEDURE_STEP("ProcedureStep", "number", "name", "actor", "text", "deadlineMonths", "deadlineFrom"),
    JOB(
            List.of("Job", "Position"),
            "title",
            "purpose",
            "offices",
            "workUnit",
            "settingCondition",
            "supervisionReceived",
            "independence",
            "supervisionGiven",
            "internalContacts",
            "externalContacts",
            "dutiesNote",
            "keywords",
            "context",
            "position"),
    VACANCY(
            List.of("Vacancy", "Position"),
            "title",
            "purpose",
            "workUnit",
            "unitPurpose",
            "dutyStation",
            "posts",
            "contractType",
            "workingTime",
            "initialMonths",
            "maximumMonths",
            "renewal",
            "supervisionReceived",
            "supervisionGiven",
            "workRelations",
            "currency",
            "netSalary",
            "postAdjustment",
            "totalSalary",
            "postAdjustmentPercent",
            "rateMonth",
            "paidIn",
            "salaryNote",
            "deadlinePrinted",
            "deadlineReadings",
            "deadlineEarliest",
            "deadlineLatest",
            "deadlineNote",
            "missing",
            "keywords",
            "context",
            "position"),
    ALLOWANCE("Allowance", "name", "amount", "currency", "condition", "insteadOf"),
    NOTICE_TERM("NoticeTerm", "text"),
    JOB_VARIANT("JobVariant", "variant", "title"),
    DUTY("Duty", "number", "text", "variant", "keywords"),
    EDUCATION_REQUIREMENT(
            "EducationRequirement", "level", "wording", "trainingArea", "licence", "fieldOfStudy", "importance"),
    EXPERIENCE_REQUIREMENT(
            "ExperienceRequirement", "years", "kind", "wording", "domain", "domainShare", "alternative", "importance"),
    LANGUAGE_REQUIREMENT(
            "LanguageRequirement",
            "clause",
            "level",
            "levelWording",
            "oneIs",
            "anyOf",
            "languages",
            "wording",
            "condition",
            "importance");

    private static final Set<String> ALL_LABELS =
            Stream.of(values()).flatMap(kind -> kind.labels.stream()).collect(Collectors.toUnmodifiableSet());

    private final List<String> labels;
    private final Set<String> properties;

    NodeKind(String label, String... properties) {
        this(List.of(label), properties);
    }

    NodeKind(List<String> labels, String... properties) {
        this.labels = labels;
        this.properties = Set.of(properties);
    }

    /** Every label that is ours. */
    static Set<String> allLabels() {
        return ALL_LABELS;
    }

    /** The kind whose labels are exactly those of ours that the node has. */
    static Optional<NodeKind> of(Collection<String> labels) {
        Set<String> ours = labels.stream().filter(ALL_LABELS::contains).collect(Collectors.toSet());
        return EnumSet.allOf(NodeKind.class).stream()
                .filter(kind -> ours.equals(Set.copyOf(kind.labels)))
                .findFirst();
    }

    /** The label that names the kind. */
    String label() {
        return labels.getFirst();
    }

    List<String> labels() {
        return labels;
    }

    /** Names of the properties that are ours, without {@code id}. */
    Set<String> properties() {
        return properties;
    }
}
