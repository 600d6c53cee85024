package org.careergraph.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.Position;

/** Compares positions. Every line comes from the target's requirements or from the start's. */
public final class Gaps {
    private final Catalogue catalogue;
    private final EducationRules education;
    private final ExperienceRules experience;
    private final LanguageRules languages;
    private final CompetencyRules competencies;
    private final GateRules gates;

    public Gaps(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.education = new EducationRules(catalogue);
        this.experience = new ExperienceRules(catalogue);
        this.languages = new LanguageRules(catalogue);
        this.competencies = new CompetencyRules(catalogue);
        this.gates = new GateRules(catalogue);
    }

    /** What {@code to} asks beyond what {@code from} asks. */
    public Gap between(Position from, Position to) {
        return between(from, to, Held.by(from.requirements().competencies()));
    }

    /** @param held the competencies that are held at the start */
    public Gap between(Position from, Position to, List<Held> held) {
        Cancellation.check();
        EducationGap ofEducation = education.compare(from, to);
        ExperienceGap ofExperience = experience.compare(from, to);
        List<LanguageGap> ofLanguages = languages.compare(from, to);
        List<CompetencyGap> ofCompetencies = competencies.compare(held, from, to);
        List<Reason> notStated = new ArrayList<>(NotStated.between(catalogue, from, to));
        NotStated.lines(ofEducation, ofExperience, ofLanguages, ofCompetencies).ifPresent(notStated::add);
        return new Gap(
                from,
                to,
                ofEducation,
                ofExperience,
                ofLanguages,
                ofCompetencies,
                dutyAreas(from.duties(), to.duties()),
                gates.between(from, to),
                List.copyOf(notStated),
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
}
