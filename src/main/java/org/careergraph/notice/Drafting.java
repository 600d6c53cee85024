package org.careergraph.notice;

import java.util.List;
import org.careergraph.catalogue.Facts;
import org.careergraph.source.Notices.Notice;
import org.careergraph.source.Passage;

/** Turns the passages of a notice into a draft, section by section in the order of the schema. */
final class Drafting {

    private final DraftWriter sheet;
    private final String name;

    /** @param name of the file that the notice was read from */
    Drafting(Notice notice, String name, Facts facts) {
        this.sheet = new DraftWriter(notice, facts);
        this.name = name;
    }

    Draft draft() {
        sheet.line("# yaml-language-server: $schema=../schema/vacancy.schema.json");
        sheet.line("#");
        sheet.comment(
                "",
                "Draft, read from " + name + " as " + sheet.notice().layout()
                        + ". Where it says \"to be reviewed\", somebody"
                        + " has to look; \"reword\" stands behind the notice's own words. What the notice does not state is null.");
        new HeaderEntries(sheet, name).write();
        new Grades(sheet).write();
        new Contracts(sheet).write();
        new Duties(sheet).write();
        weighed("education", new EducationEntries(sheet));
        weighed("experience", new ExperienceEntries(sheet));
        weighed("languages", new LanguageEntries(sheet));
        CompetencyEntries competencies = new CompetencyEntries(sheet);
        weighed("competencies", competencies);
        List<Passage> organizational = sheet.numbered("organizational-competencies");
        sheet.line("organizationalCompetencies:" + (organizational.isEmpty() ? " []" : ""));
        organizational.forEach(passage -> competencies.write("  ", passage));
        if (sheet.numbered("competencies").isEmpty() && organizational.isEmpty()) {
            sheet.doubt("no competencies: the notice, as it was read, has none");
        }
        new Salaries(sheet).write();
        new Allowances(sheet).write();
        new Terms(sheet).write();
        return sheet.draft();
    }

    private void weighed(String section, Entries entries) {
        List<Passage> all = sheet.numbered(section);
        if (all.isEmpty()) {
            sheet.line(section + ": null");
            if (!section.equals("competencies")) {
                sheet.doubt("no " + section + ": the notice, as it was read, has no such section");
            }
            return;
        }
        sheet.line(section + ":");
        sheet.sentence(section).ifPresent(text -> sheet.comment("  ", section + ": " + text));
        for (String importance : List.of("essential", "desirable")) {
            List<Passage> some = sheet.numbered(section + "/" + importance);
            sheet.list("  " + importance, () -> some.forEach(passage -> entries.write("    ", passage)));
        }
    }
}
