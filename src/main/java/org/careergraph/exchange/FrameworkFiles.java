package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.exchange.Ladder.Rung;
import org.careergraph.exchange.Roles.Family;
import org.careergraph.exchange.Roles.Field;
import org.careergraph.exchange.Roles.Required;
import org.careergraph.exchange.Roles.Step;
import org.careergraph.exchange.Text.Described;

/** Makes the files of a framework from what was read, and the documents that its citations quote. */
final class FrameworkFiles {
    private static final int LONGEST_PURPOSE = 800;
    private static final int LONGEST_DUTY = 600;

    private static final String LADDERS =
            "The files name no order of the steps of a family. The order here is ours: a step stands above another one if it"
                    + " requires every skill of it at the same level or a higher one, and more.";
    private static final String ONE_BLOCK =
            " The files do not divide skills into kinds; here all of them stand in one block.";

    private final Profile profile;
    private final Roles roles;
    private final List<Skill> skills;
    private final Findings findings;
    private final Quotable rolesText = new Quotable();
    private final Quotable skillsText = new Quotable();
    private final String rolesDocument;
    private final String skillsDocument;

    FrameworkFiles(Profile profile, Roles roles, List<Skill> skills, Findings findings) {
        this.profile = profile;
        this.roles = roles;
        this.skills = skills;
        this.findings = findings;
        this.rolesDocument = profile.text("roles.document");
        this.skillsDocument = profile.text("skills.document");
    }

    /** The contents of the files, by their names within the folder. */
    Map<String, byte[]> files(Table rolesTable, Table skillsTable) {
        rolesText.add("columns", String.join("; ", rolesTable.columns()));
        skillsText.add("columns", String.join("; ", skillsTable.columns()));
        String home = "seed/frameworks/" + profile.text("framework.id") + "/";
        Map<String, Object> trees = new LinkedHashMap<>();
        trees.put("framework.yaml", framework());
        trees.put("documents.yaml", documents());
        trees.put("organizations.yaml", organizations());
        trees.put("scales.yaml", scales());
        trees.put("occupational-fields.yaml", fields());
        trees.put("competencies.yaml", competencies());
        for (Family family : roles.families()) {
            trees.put("families/" + family.id() + ".yaml", family(family));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        trees.forEach((name, tree) -> files.put(home + name, YamlText.of(tree)));
        files.put("sources/" + rolesDocument + ".csv", rolesText.csv());
        files.put("sources/" + skillsDocument + ".csv", skillsText.csv());
        return files;
    }

    private Map<String, Object> framework() {
        Map<String, Object> framework = named(profile.text("framework.id"), profile.text("framework.name"));
        framework.put("organizations", List.of(profile.text("organization.id")));
        framework.put("note", LADDERS + ONE_BLOCK);
        framework.put("citation", rolesDocument + "#columns");
        return framework;
    }

    private Map<String, Object> documents() {
        return Map.of(
                "documents",
                List.of(
                        document(rolesDocument, profile.text("roles.title")),
                        document(skillsDocument, profile.text("skills.title"))));
    }

    private Map<String, Object> document(String id, String title) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.put("title", title);
        document.put("organization", profile.text("organization.id"));
        document.put("language", profile.text("language"));
        return document;
    }

    private Map<String, Object> organizations() {
        Map<String, Object> organization = named(profile.text("organization.id"), profile.text("organization.name"));
        organization.put("languages", List.of());
        return Map.of("organizations", List.of(organization));
    }

    private Map<String, Object> scales() {
        List<Object> levels = new ArrayList<>();
        for (String name : profile.texts("skills.levels")) {
            Map<String, Object> level = named(Text.id(name), name);
            String place = "levels/" + Text.id(name);
            skillsText.add(place, name);
            level.put("citation", skillsDocument + "#" + place);
            levels.add(level);
        }
        Map<String, Object> scale = named(profile.text("scale.id"), profile.text("scale.name"));
        scale.put("ordered", true);
        scale.put("note", "The order is that of the columns in the file.");
        scale.put("citation", skillsDocument + "#columns");
        scale.put("levels", levels);
        return Map.of("scales", List.of(scale));
    }

    private Map<String, Object> fields() {
        List<Object> fields = new ArrayList<>();
        for (Field field : roles.fields()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            String place = "fields/" + field.id();
            rolesText.add(place, field.name());
            entry.put("id", field.id());
            entry.put("number", fields.size() + 1);
            entry.put("name", field.name());
            entry.put("citation", rolesDocument + "#" + place);
            fields.add(entry);
        }
        return Map.of("occupationalFields", fields);
    }

    private Map<String, Object> competencies() {
        List<Object> competencies = new ArrayList<>();
        for (Skill skill : skills) {
            Map<String, Object> competency = named(skill.id(), skill.name());
            competency.put("kind", "TECHNICAL");
            competency.put("scale", profile.text("scale.id"));
            competencies.add(competency);
            String place = "skills/" + skill.id();
            skillsText.add(place, skill.name() + "\n" + skill.text());
            skill.levels()
                    .forEach((level, text) -> skillsText.add(
                            place + "/" + Text.id(level), "%s: %s%n%s".formatted(skill.name(), level, text)));
        }
        return Map.of("competencies", competencies);
    }

    private Map<String, Object> family(Family family) {
        rolesText.add(family.id(), family.name() + "\n" + family.text());
        Map<String, Object> entry = named(family.id(), family.name());
        entry.put("field", family.field().id());
        entry.put("citation", rolesDocument + "#" + family.id());
        List<Object> jobs = new ArrayList<>();
        String above = "";
        for (Rung rung : new Ladder(profile.texts("skills.levels"), family.steps()).rungs()) {
            Map<String, Object> job = job(family, rung.step());
            boolean follows = rung.after().equals(above.isEmpty() ? List.of() : List.of(above));
            if (!follows) {
                job.put("after", rung.after());
            }
            above = rung.step().id();
            jobs.add(inOrder(job));
        }
        entry.put("jobs", jobs);
        return entry;
    }

    /** With {@code after} beside the step, where a reader looks for it. */
    private static Map<String, Object> inOrder(Map<String, Object> job) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (String first : List.of("step", "after")) {
            Object value = job.get(first);
            if (value != null) {
                ordered.put(first, value);
            }
        }
        job.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private Map<String, Object> job(Family family, Step step) {
        String place = family.id() + "/" + step.id();
        rolesText.add(place, step.title() + "\n" + step.text());
        Described described = Described.of(step.text());
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("step", step.id());
        job.put("title", step.title());
        if (described.purpose().length() > LONGEST_PURPOSE) {
            leftOut(step, "the text before the list", described.purpose(), LONGEST_PURPOSE);
        } else if (!described.purpose().isEmpty()) {
            job.put("purpose", described.purpose());
        }
        if (!described.rest().isEmpty()) {
            findings.note(
                    step.row(),
                    profile.text("roles.step.text"),
                    "the text behind the list of %s is left out".formatted(Text.shown(step.title())));
        }
        List<Object> duties = duties(step, place, described.items());
        if (!duties.isEmpty()) {
            job.put("duties", duties);
        }
        job.put("technical", statements(place, step.skills()));
        return job;
    }

    private void leftOut(Step step, String what, String text, int longest) {
        findings.note(
                step.row(),
                profile.text("roles.step.text"),
                "%s of %s has %d characters and is left out; at most %d are read: %s"
                        .formatted(what, Text.shown(step.title()), text.length(), longest, Text.shown(text)));
    }

    private List<Object> duties(Step step, String place, List<String> items) {
        List<Object> duties = new ArrayList<>();
        for (String item : items) {
            if (item.length() > LONGEST_DUTY) {
                leftOut(step, "an item of the list", item, LONGEST_DUTY);
                continue;
            }
            int number = duties.size() + 1;
            rolesText.add("%s/duties/%d".formatted(place, number), item);
            Map<String, Object> duty = new LinkedHashMap<>();
            duty.put("number", number);
            duty.put("text", item);
            duties.add(duty);
        }
        return duties;
    }

    private List<Object> statements(String place, List<Required> skills) {
        List<Object> statements = new ArrayList<>();
        for (Required required : skills) {
            int number = statements.size() + 1;
            Map<String, Object> statement = new LinkedHashMap<>();
            statement.put("number", number);
            statement.put("competency", required.skill().id());
            String name = required.skill().name();
            if (required.level().isEmpty()) {
                rolesText.add("%s/technical/%d".formatted(place, number), name);
            } else {
                statement.put("level", Text.id(required.level()));
                rolesText.add(
                        "%s/technical/%d".formatted(place, number),
                        "%s: %s%n%s".formatted(name, required.level(), required.text()));
            }
            statements.add(statement);
        }
        return statements;
    }

    private static Map<String, Object> named(String id, String name) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("name", name);
        return entry;
    }
}
