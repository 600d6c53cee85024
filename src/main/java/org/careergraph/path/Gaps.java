package org.careergraph.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.Gate;
import org.careergraph.catalogue.GradeCategoryCode;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Term;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.path.CompetencyRules.Held;
import org.jspecify.annotations.Nullable;

/** Compares positions, and persons with positions. Every line comes from the target's requirements or from the start's. */
public final class Gaps {
    private final Catalogue catalogue;
    private final EducationRules educationRules;
    private final ExperienceRules experience;
    private final LanguageRules languages;
    private final CompetencyRules competencies;

    public Gaps(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.educationRules = new EducationRules(catalogue);
        this.experience = new ExperienceRules(catalogue);
        this.languages = new LanguageRules(catalogue);
        this.competencies = new CompetencyRules(catalogue);
    }

    /** What {@code to} asks beyond what {@code from} asks. */
    public Gap between(Position from, Position to) {
        Interruption.check();
        return between(from, to, null);
    }

    /**
     * What {@code to} asks beyond what {@code from} asks, and, with a person, whether the person satisfies each line.
     *
     * @param person whose present job, if told, stands for its own minimum requirements; null for no verdicts
     */
    public Gap between(Position from, Position to, @Nullable Person person) {
        Interruption.check();
        return between(from, to, person, Person.SILENT);
    }

    /** @param acquired what the person would have on top of what is told */
    Gap between(Position from, Position to, @Nullable Person person, Person acquired) {
        Interruption.check();
        EducationGap schooling = educationRules.compare(from, to);
        ExperienceGap work = experience.compare(from, to);
        List<LanguageGap> clauses = languages.compare(from, to);
        List<Held> held = Held.by(from.requirements().competencies());
        if (person == null) {
            return new Gap(
                    from,
                    to,
                    schooling,
                    work,
                    clauses,
                    competencies.compare(held, to.requirements().competencies(), from, to, false),
                    dutyAreas(from.duties(), to.duties()),
                    gates(from, to),
                    Silence.between(catalogue, from, to),
                    null,
                    List.of());
        }
        Profile profile = Profile.of(person, catalogue).plus(acquired);
        Judged judged = judge(schooling, work, clauses, from, to, person, profile);
        Gap gap = new Gap(
                from,
                to,
                judged.education(),
                judged.experience(),
                judged.languages(),
                competencies.compare(profile.competencies(), to.requirements().competencies(), from, to, true),
                dutyAreas(from.duties(), to.duties()),
                gates(from, to),
                Silence.between(catalogue, from, to),
                null,
                profile.assumptions());
        return gap.with(overall(to, gap.verdicts()));
    }

    /** Education, experience and languages with their verdicts. */
    record Judged(EducationGap education, ExperienceGap experience, List<LanguageGap> languages) {
        List<Verdict> verdicts() {
            return Gap.verdicts(education.lines(), experience.lines(), languages);
        }
    }

    /** The same lines for another profile of the same person; competencies are left out. */
    Judged judge(Gap gap, Person person, Profile profile) {
        return judge(gap.education(), gap.experience(), gap.languages(), gap.from(), gap.to(), person, profile);
    }

    private Judged judge(
            EducationGap schooling,
            ExperienceGap work,
            List<LanguageGap> clauses,
            Position from,
            Position to,
            Person person,
            Profile profile) {
        EducationVerdicts.Judged education = new EducationVerdicts(profile, to.organization()).judge(schooling);
        return new Judged(
                education.gap(),
                new ExperienceVerdicts(profile, education.standIn(), isSameFamily(person.position(), to), catalogue, to)
                        .judge(work),
                new LanguageVerdicts(profile, catalogue, languages, LanguageRules.home(from, to)).judge(clauses));
    }

    private static boolean isSameFamily(@Nullable Position present, Position target) {
        return present instanceof Job here
                && target instanceof Job there
                && here.family().equals(there.family());
    }

    private static Verdict overall(Position to, List<Verdict> lines) {
        long unmet = lines.stream()
                .filter(line -> line.status() == Verdict.Status.UNMET)
                .count();
        long unknown = lines.stream()
                .filter(line -> line.status() == Verdict.Status.UNKNOWN)
                .count();
        String counts = "Essential lines: " + (lines.size() - unmet - unknown) + " of " + lines.size() + " met, "
                + unmet + " unmet, " + unknown + " not known.";
        if (to instanceof Vacancy vacancy) {
            counts += " Whether applications are still taken is no part of this. "
                    + (vacancy.deadline() != null
                            ? Silence.deadline(vacancy.deadline())
                            : vacancy.isWhole()
                                    ? "No deadline is stated."
                                    : "The text that we have states no deadline.");
        }
        boolean asksMore = asksMoreThanLines(to);
        if (!to.isWhole()) {
            counts += " The text that we have of the notice breaks off, and what it asks beyond is not known.";
        }
        if (asksMore) {
            counts += " What the notice asks in its purpose is not judged; it stands among the conditions.";
        }
        if (unmet > 0) {
            return Verdict.unmet(counts);
        }
        return !canBeMet(to) || unknown > 0 ? Verdict.unknown(counts) : Verdict.met(counts);
    }

    private static boolean asksMoreThanLines(Position to) {
        return to instanceof Vacancy vacancy && vacancy.asksInItsPurpose();
    }

    /** What is not known, or not judged, nobody can know to be met. */
    static boolean canBeMet(Position to) {
        return to.isWhole() && !asksMoreThanLines(to);
    }

    private static DutyAreaGap dutyAreas(List<Duty> start, List<Duty> target) {
        Map<String, List<Duty>> before = byArea(start);
        Map<String, List<Duty>> after = byArea(target);
        List<DutyAreaShift> added = new ArrayList<>();
        List<DutyAreaShift> continued = new ArrayList<>();
        List<DutyAreaShift> left = new ArrayList<>();
        after.forEach((area, duties) -> {
            if (before.containsKey(area)) {
                continued.add(new DutyAreaShift(area, Objects.requireNonNull(before.get(area)), duties));
            } else {
                added.add(new DutyAreaShift(area, List.of(), duties));
            }
        });
        before.forEach((area, duties) -> {
            if (!after.containsKey(area)) {
                left.add(new DutyAreaShift(area, duties, List.of()));
            }
        });
        return new DutyAreaGap(added, continued, left);
    }

    private static Map<String, List<Duty>> byArea(List<Duty> duties) {
        Map<String, List<Duty>> areas = new LinkedHashMap<>();
        duties.stream()
                .filter(duty -> duty.variant() == null)
                .forEach(duty -> duty.areas()
                        .forEach(area -> areas.computeIfAbsent(area, unused -> new ArrayList<>())
                                .add(duty)));
        return areas;
    }

    private List<Gate> gates(Position start, Position target) {
        List<Gate> gates = new ArrayList<>();
        for (Gate gate : catalogue.facts().gates()) {
            boolean level = gate.educationLevel() == null
                    || target.requirements().education().stream()
                            .anyMatch(asked -> asked.level() == gate.educationLevel());
            boolean category = gate.category() == null || gate.category() == categoryOf(target);
            // what an organization sets beside requirements holds for its own positions, and for no other's
            if (level && category && catalogue.issuer(gate.citation()).equals(target.organization())) {
                gates.add(gate);
            }
        }
        if (target instanceof Vacancy vacancy) {
            ofNotice(gates, vacancy);
        }
        if (target instanceof Job job && job.setting().condition() != null) {
            gates.add(new Gate(
                    job.id() + "/setting/condition",
                    job.setting().condition(),
                    null,
                    null,
                    job.setting().citation()));
        }
        if (start instanceof Job here
                && target instanceof Job there
                && !there.setting().offices().containsAll(here.setting().offices())) {
            gates.add(new Gate(
                    there.id() + "/setting/offices",
                    "The description places this job in "
                            + Words.of(there.setting().offices()) + " only; where one starts is placed in "
                            + Words.of(here.setting().offices()) + ".",
                    null,
                    null,
                    there.setting().citation()));
        }
        return gates;
    }

    private static void ofNotice(List<Gate> gates, Vacancy vacancy) {
        Deadline deadline = vacancy.deadline();
        if (deadline != null) {
            gates.add(new Gate(
                    vacancy.id() + "/deadline",
                    Silence.deadline(deadline) + " Whether it has passed is not looked at here.",
                    null,
                    null,
                    deadline.citation()));
        }
        for (int i = 0; i < vacancy.gates().size(); i++) {
            Term term = vacancy.gates().get(i);
            gates.add(new Gate(vacancy.id() + "/gates/" + (i + 1), term.text(), null, null, term.citation()));
        }
    }

    private @Nullable GradeCategoryCode categoryOf(Position position) {
        String grade = position.grade();
        return grade == null ? null : catalogue.grade(grade).category();
    }
}
