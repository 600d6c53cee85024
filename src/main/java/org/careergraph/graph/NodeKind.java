package org.careergraph.graph;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of nodes in the catalogue, with their labels. Other labels and properties on such a node belong to others.
 */
enum NodeKind {
    DOCUMENT("Document"),
    FRAMEWORK("Framework"),
    ORGANIZATION("Organization"),
    GRADE_SYSTEM("GradeSystem"),
    GRADE_CATEGORY("GradeCategory"),
    GRADE("Grade"),
    OCCUPATIONAL_FIELD("OccupationalField"),
    FORMER_JOB_FAMILY("FormerJobFamily"),
    JOB_FAMILY("JobFamily"),
    DUTY_AREA("DutyArea"),
    SCALE("Scale"),
    LEVEL("Level"),
    COMPETENCY("Competency"),
    EXPERIENCE_DEMAND("ExperienceDemand"),
    DOMAIN("Domain"),
    GRADE_REQUIREMENT("GradeRequirement"),
    SUBSTITUTION_RULE("SubstitutionRule"),
    GATE("Gate"),
    PROCEDURE("Procedure"),
    PROCEDURE_STEP("ProcedureStep"),
    JOB("Job", "Position"),
    VACANCY("Vacancy", "Position"),
    ALLOWANCE("Allowance"),
    NOTICE_TERM("NoticeTerm"),
    JOB_VARIANT("JobVariant"),
    DUTY("Duty"),
    EDUCATION_REQUIREMENT("EducationRequirement"),
    ACCEPTED_EDUCATION("AcceptedEducation"),
    EXPERIENCE_REQUIREMENT("ExperienceRequirement"),
    LANGUAGE_REQUIREMENT("LanguageRequirement");

    private static final Set<String> ALL_LABELS =
            Stream.of(values()).flatMap(kind -> kind.labels.stream()).collect(Collectors.toUnmodifiableSet());

    private final List<String> labels;

    NodeKind(String... labels) {
        this.labels = List.of(labels);
    }

    /** All labels of the catalogue. */
    static Set<String> allLabels() {
        return ALL_LABELS;
    }

    /** The kind whose labels are exactly those of the catalogue among the labels of a node. */
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

    /** Names of the properties that the catalogue sets, without {@code id}. */
    Set<String> properties() {
        return Shapes.properties(this);
    }
}
