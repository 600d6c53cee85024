package org.careergraph.exchange;

import java.util.List;

/** The roles that the files describe: families in fields, their steps, and the skills that each step requires. */
record Roles(List<Field> fields, List<Family> families) {

    record Field(String id, String name) {}

    record Family(String id, String name, String text, Field field, List<Step> steps) {}

    /** @param row the first one that names the step, whose description is read */
    record Step(String id, String title, String text, List<Required> skills, Row row) {}

    /** @param text what the file says of the level beside the skill */
    record Required(Skill skill, String level, String text) {}

    int steps() {
        return families.stream().mapToInt(family -> family.steps().size()).sum();
    }
}
