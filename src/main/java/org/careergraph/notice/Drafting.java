package org.careergraph.notice;

import java.util.List;
import java.util.function.BiConsumer;
import org.careergraph.catalogue.Facts;
import org.careergraph.source.Notices.Notice;
import org.careergraph.source.Passage;

/** Turns the passages of a notice into the draft of a vacancy, in the order of the schema. */
final class Drafting {

    private final DraftWriter draft;
    private final String name;

    /** @param name of the file that the notice was read from */
    Drafting(Notice notice, String name, Facts facts) {
        this.draft = new DraftWriter(notice, facts);
        this.name = name;
    }

    Draft draft() {
        draft.line("# yaml-language-server: $schema=../schema/vacancy.schema.json");
        draft.line("#");
        draft.comment(
                "",
                "Draft, read from " + name + " as " + draft.notice().layout()
                        + ". Lines marked \"to be reviewed\" need a reviewer;"
                        + " lines marked \"reword\" have the notice's own words. What the notice does not state is null.");
        new HeaderEntries(draft, name).write();
        new GradeEntries(draft).write();
        new ContractEntries(draft).write();
        new DutyEntries(draft).write();
        requirements("education", new EducationEntries(draft)::write);
        requirements("experience", new ExperienceEntries(draft)::write);
        requirements("languages", new LanguageEntries(draft)::write);
        CompetencyEntries competencies = new CompetencyEntries(draft);
        requirements("competencies", competencies::write);
        List<Passage> organizational = draft.numbered("organizational-competencies");
        draft.line("organizationalCompetencies:" + (organizational.isEmpty() ? " []" : ""));
        organizational.forEach(passage -> competencies.write("  ", passage));
        if (draft.numbered("competencies").isEmpty() && organizational.isEmpty()) {
            draft.doubt("no competencies were found in the notice");
        }
        new SalaryEntries(draft).write();
        new AllowanceEntries(draft).write();
        new TermEntries(draft).write();
        return draft.draft();
    }

    private void requirements(String section, BiConsumer<String, Passage> entries) {
        List<Passage> all = draft.numbered(section);
        if (all.isEmpty()) {
            draft.line(section + ": null");
            if (!section.equals("competencies")) {
                draft.doubt("no " + section + ": no such section was found in the notice");
            }
            return;
        }
        draft.line(section + ":");
        draft.sentence(section).ifPresent(text -> draft.comment("  ", section + ": " + text));
        for (String importance : List.of("essential", "desirable")) {
            List<Passage> some = draft.numbered(section + "/" + importance);
            draft.list("  " + importance, () -> some.forEach(passage -> entries.accept("    ", passage)));
        }
    }
}
