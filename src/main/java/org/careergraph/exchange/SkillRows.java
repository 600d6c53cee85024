package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.catalogue.Nearest;

/** Reads the table of skills. */
final class SkillRows {
    private final Profile profile;
    private final Findings findings;
    private final String nameColumn;

    /** By their names as {@link Nearest#plain} writes them, so that capitals, accents and blanks make no other skill. */
    private final Map<String, Skill> skills = new LinkedHashMap<>();

    private final Names names;

    private SkillRows(Profile profile, Findings findings) {
        this.profile = profile;
        this.findings = findings;
        this.nameColumn = profile.text("skills.skill");
        this.names = new Names(nameColumn, findings);
    }

    static List<String> columns(Profile profile) {
        List<String> columns = new ArrayList<>(profile.columns("skills.skill", "skills.skill.text"));
        columns.addAll(profile.texts("skills.levels"));
        return columns;
    }

    static Map<String, Skill> read(Table table, Profile profile, Findings findings) {
        SkillRows rows = new SkillRows(profile, findings);
        table.rows().forEach(rows::read);
        return rows.skills;
    }

    private void read(Row row) {
        String name = row.text(nameColumn);
        if (name.isEmpty()) {
            findings.problem(row, nameColumn, "the cell is empty", "the name of the skill");
            return;
        }
        Skill skill = new Skill(Text.id(name), name, row.raw(profile.text("skills.skill.text")), levels(row), row);
        String key = names.key(row);
        Skill first = skills.get(key);
        if (first != null) {
            repeated(skill, first);
            return;
        }
        noteSimilar(skill);
        skills.put(key, skill);
        List<String> missing = profile.texts("skills.levels").stream()
                .filter(level -> !skill.levels().containsKey(level))
                .toList();
        if (!missing.isEmpty()) {
            findings.note(
                    row,
                    nameColumn,
                    "%s is not described at %s".formatted(Text.shown(name), String.join(", ", missing)));
        }
    }

    private Map<String, String> levels(Row row) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (String level : profile.texts("skills.levels")) {
            if (!row.text(level).isEmpty()) {
                levels.put(level, row.raw(level));
            }
        }
        return levels;
    }

    private void repeated(Skill skill, Skill first) {
        boolean same =
                skill.levels().equals(first.levels()) && Text.line(skill.text()).equals(Text.line(first.text()));
        if (same) {
            findings.note(
                    skill.row(),
                    nameColumn,
                    "%s repeats line %d; it is read once"
                            .formatted(Text.shown(skill.name()), first.row().line()));
        } else {
            findings.problem(
                    skill.row(),
                    nameColumn,
                    "%s is described a second time, and differently; the first time is in line %d"
                            .formatted(Text.shown(skill.name()), first.row().line()),
                    "one row for each skill");
        }
    }

    /** Names that differ in a letter or two are perhaps one skill. Both are kept, because only the author can know. */
    private void noteSimilar(Skill skill) {
        Nearest.meant(skill.name(), skills.keySet())
                .map(skills::get)
                .ifPresent(similar -> findings.note(
                        skill.row(),
                        nameColumn,
                        "%s is spelt almost like %s in line %d; both are read, as two skills"
                                .formatted(
                                        Text.shown(skill.name()),
                                        Text.shown(similar.name()),
                                        similar.row().line())));
    }
}
