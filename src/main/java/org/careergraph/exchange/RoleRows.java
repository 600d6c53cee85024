package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careergraph.catalogue.Nearest;
import org.careergraph.exchange.Roles.Family;
import org.careergraph.exchange.Roles.Field;
import org.careergraph.exchange.Roles.Required;
import org.careergraph.exchange.Roles.Step;
import org.jspecify.annotations.Nullable;

/** Reads the table of roles, which has a row for each skill of each step of a role. */
final class RoleRows {

    private static final class StepDraft {
        private final Row row;
        private final Map<String, Required> skills = new LinkedHashMap<>();
        private final Map<String, Row> rows = new LinkedHashMap<>();

        StepDraft(Row row) {
            this.row = row;
        }
    }

    private static final class FamilyDraft {
        private final Row row;
        private final Names names;
        private final Map<String, StepDraft> steps = new LinkedHashMap<>();

        FamilyDraft(Row row, Names names) {
            this.row = row;
            this.names = names;
        }
    }

    private final Profile profile;
    private final Map<String, Skill> skills;
    private final Findings findings;
    private final Names fieldNames;
    private final Names familyNames;
    private final Names skillNames;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, FamilyDraft> families = new LinkedHashMap<>();

    private RoleRows(Profile profile, Map<String, Skill> skills, Findings findings) {
        this.profile = profile;
        this.skills = skills;
        this.findings = findings;
        this.fieldNames = new Names(profile.text("roles.field"), findings);
        this.familyNames = new Names(profile.text("roles.family"), findings);
        this.skillNames = new Names(profile.text("roles.skill"), findings);
    }

    static List<String> columns(Profile profile) {
        return profile.columns(
                "roles.field",
                "roles.family",
                "roles.family.text",
                "roles.step",
                "roles.step.text",
                "roles.skill",
                "roles.level",
                "roles.level.text");
    }

    /** @param skills by their names as {@link Nearest#plain} writes them */
    static Roles read(Table table, Map<String, Skill> skills, Profile profile, Findings findings) {
        RoleRows rows = new RoleRows(profile, skills, findings);
        table.rows().forEach(rows::read);
        return rows.roles();
    }

    private String column(String name) {
        return profile.text(name);
    }

    private void read(Row row) {
        if (isNotInUse(row)) {
            findings.note(
                    row,
                    column("roles.step"),
                    "%s is \"%s\"; the row is left out"
                            .formatted(Text.shown(row.text(column("roles.family"))), column("not.in.use")));
            return;
        }
        if (!isComplete(row)) {
            return;
        }
        String fieldKey = fieldNames.key(row);
        Field field = fields.computeIfAbsent(fieldKey, unused -> {
            String name = row.text(column("roles.field"));
            return new Field(Text.id(name), name);
        });
        FamilyDraft family = families.computeIfAbsent(
                familyNames.key(row), unused -> new FamilyDraft(row, new Names(column("roles.step"), findings)));
        checkField(row, field, family);
        StepDraft step = family.steps.computeIfAbsent(family.names.key(row), unused -> new StepDraft(row));
        checkSame(row, "roles.family.text", family.row);
        checkSame(row, "roles.step.text", step.row);
        findRequired(row).ifPresent(required -> add(row, required, step));
    }

    private boolean isNotInUse(Row row) {
        String mark = Nearest.plain(column("not.in.use"));
        return Nearest.plain(row.raw(column("roles.step"))).equals(mark)
                || Nearest.plain(row.raw(column("roles.level"))).equals(mark);
    }

    private boolean isComplete(Row row) {
        boolean complete = true;
        for (String column : profile.columns("roles.field", "roles.family", "roles.step", "roles.skill")) {
            if (row.text(column).isEmpty()) {
                findings.problem(
                        row,
                        column,
                        "the cell is empty",
                        "its value in every row; of merged cells, only the first keeps it when they are saved as CSV");
                complete = false;
            }
        }
        return complete;
    }

    private void checkField(Row row, Field field, FamilyDraft family) {
        String first = family.row.text(column("roles.field"));
        if (!Nearest.plain(first).equals(Nearest.plain(field.name()))) {
            findings.problem(
                    row,
                    column("roles.field"),
                    "%s is in %s here and in %s in line %d"
                            .formatted(
                                    Text.shown(row.text(column("roles.family"))),
                                    Text.shown(field.name()),
                                    Text.shown(first),
                                    family.row.line()),
                    "one %s for each %s".formatted(column("roles.field"), column("roles.family")));
        }
    }

    private void checkSame(Row row, String column, Row first) {
        if (!Text.line(row.raw(column(column))).equals(Text.line(first.raw(column(column))))) {
            findings.note(
                    row,
                    column(column),
                    "%s is described otherwise in line %d, whose words are read"
                            .formatted(Text.shown(row.text(column("roles.step"))), first.line()));
        }
    }

    private Optional<Required> findRequired(Row row) {
        String name = row.text(column("roles.skill"));
        Skill skill = skills.get(skillNames.key(row));
        if (skill == null) {
            List<String> known = skills.values().stream().map(Skill::name).toList();
            findings.problem(
                    row,
                    column("roles.skill"),
                    "there is no skill %s in the table of skills".formatted(Text.shown(name)),
                    known.isEmpty() ? null : "nearest: " + String.join(", ", Nearest.to(name, known)));
            return Optional.empty();
        }
        String level = row.text(column("roles.level"));
        if (level.isEmpty()) {
            findings.note(row, column("roles.level"), "the cell is empty; the skill is required without a level");
            return Optional.of(new Required(skill, "", row.raw(column("roles.level.text"))));
        }
        String known = findLevel(level);
        if (known == null) {
            findings.problem(
                    row,
                    column("roles.level"),
                    "there is no level %s".formatted(Text.shown(level)),
                    "one of " + String.join(", ", profile.texts("skills.levels")) + ", or " + column("not.in.use"));
            return Optional.empty();
        }
        if (!known.equals(level)) {
            findings.note(
                    row, column("roles.level"), "%s is read as %s".formatted(Text.shown(level), Text.shown(known)));
        }
        return Optional.of(new Required(skill, known, row.raw(column("roles.level.text"))));
    }

    private @Nullable String findLevel(String level) {
        return profile.texts("skills.levels").stream()
                .filter(one -> Nearest.plain(one).equals(Nearest.plain(level)))
                .findFirst()
                .orElse(null);
    }

    private void add(Row row, Required required, StepDraft step) {
        String id = required.skill().id();
        Required first = step.skills.putIfAbsent(id, required);
        Row firstRow = step.rows.putIfAbsent(id, row);
        if (first == null || firstRow == null) {
            return;
        }
        String skill = Text.shown(required.skill().name());
        if (first.level().equals(required.level())) {
            findings.note(
                    row,
                    column("roles.skill"),
                    "%s of %s repeats line %d; it is read once"
                            .formatted(skill, Text.shown(row.text(column("roles.step"))), firstRow.line()));
        } else {
            findings.problem(
                    row,
                    column("roles.level"),
                    "%s requires %s at %s here and at %s in line %d"
                            .formatted(
                                    Text.shown(row.text(column("roles.step"))),
                                    skill,
                                    shownLevel(required),
                                    shownLevel(first),
                                    firstRow.line()),
                    "one level");
        }
    }

    private static String shownLevel(Required required) {
        return required.level().isEmpty() ? "no level" : required.level();
    }

    private Roles roles() {
        List<Family> all = new ArrayList<>();
        for (FamilyDraft draft : families.values()) {
            String name = draft.row.text(column("roles.family"));
            Field field = fields.get(Nearest.plain(draft.row.text(column("roles.field"))));
            if (field != null) {
                List<Step> steps = draft.steps.values().stream().map(this::step).toList();
                all.add(new Family(Text.id(name), name, draft.row.raw(column("roles.family.text")), field, steps));
            }
        }
        return new Roles(List.copyOf(fields.values()), List.copyOf(all));
    }

    private Step step(StepDraft draft) {
        String title = draft.row.text(column("roles.step"));
        return new Step(
                Text.id(title),
                title,
                draft.row.raw(column("roles.step.text")),
                List.copyOf(draft.skills.values()),
                draft.row);
    }
}
