package org.careergraph.gap;

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
import org.jspecify.annotations.Nullable;

/** Compares positions. Every line comes from the target's requirements or from the start's. */
public final class Gaps {
    private final Catalogue catalogue;
    private final EducationRules education;
    private final ExperienceRules experience;
    private final LanguageRules languages;
    private final CompetencyRules competencies;

    public Gaps(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.education = new EducationRules(catalogue);
        this.experience = new ExperienceRules(catalogue);
        this.languages = new LanguageRules(catalogue);
        this.competencies = new CompetencyRules(catalogue);
    }

    /** What {@code to} asks beyond what {@code from} asks. */
    public Gap between(Position from, Position to) {
        return between(from, to, Held.by(from.requirements().competencies()));
    }

    /** @param held the competencies that are held at the start */
    public Gap between(Position from, Position to, List<Held> held) {
        Cancellation.check();
        return new Gap(
                from,
                to,
                education.compare(from, to),
                experience.compare(from, to),
                languages.compare(from, to),
                competencies.compare(held, from, to),
                dutyAreas(from.duties(), to.duties()),
                gates(from, to),
                NotStated.between(catalogue, from, to),
                null,
                List.of());
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
                    NotStated.deadline(deadline) + " Whether it has passed is not looked at here.",
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
