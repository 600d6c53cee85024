package org.careergraph.path;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.Gate;
import org.careergraph.catalogue.GradeCategoryCode;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Position;
import org.jspecify.annotations.Nullable;

/** Compares positions. Every line it gives comes from the target's requirements or from the start's. */
public final class Gaps {
    private final Catalogue catalogue;
    private final EducationRules education;
    private final ExperienceRules experience;
    private final LanguageRules languages;

    public Gaps(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.education = new EducationRules(catalogue);
        this.experience = new ExperienceRules(catalogue);
        this.languages = new LanguageRules();
    }

    /** What {@code to} asks beyond what {@code from} asks. */
    public Gap between(Position from, Position to) {
        return new Gap(
                from,
                to,
                education.compare(from, to),
                experience.compare(
                        from.requirements().experience(), to.requirements().experience()),
                languages.compare(
                        from.requirements().languages(), to.requirements().languages()),
                competencies(
                        from.requirements().competencies(), to.requirements().competencies()),
                dutyAreas(from.duties(), to.duties()),
                gates(to));
    }

    List<CompetencyGap> competencies(List<CompetencyRequirement> start, List<CompetencyRequirement> target) {
        List<CompetencyGap> lines = new ArrayList<>();
        for (CompetencyRequirement asked : target) {
            lines.add(competency(start, asked));
        }
        for (CompetencyRequirement held : start) {
            boolean listed = target.stream().anyMatch(asked -> related(held.competency(), asked.competency()));
            if (!listed) {
                lines.add(new CompetencyGap(
                        held.competency(),
                        GapStatus.NOT_LISTED,
                        null,
                        held,
                        false,
                        "Asked where one starts" + Words.atLevel(held.level()) + "; the target does not list it."));
            }
        }
        return lines;
    }

    private CompetencyGap competency(List<CompetencyRequirement> start, CompetencyRequirement asked) {
        String competency = asked.competency();
        Optional<CompetencyRequirement> covering = start.stream()
                .filter(held -> catalogue.coveredBy(competency).contains(held.competency()))
                .max(byLevel().thenComparing(held -> held.competency().equals(competency)));
        if (covering.isPresent()) {
            CompetencyRequirement held = covering.get();
            boolean enough = Words.levelOrder(held.level()) >= Words.levelOrder(asked.level());
            boolean same = held.competency().equals(competency);
            return new CompetencyGap(
                    competency,
                    enough ? GapStatus.HELD : GapStatus.HIGHER_LEVEL,
                    asked,
                    held,
                    same && !Objects.equals(held.wording(), asked.wording()),
                    heldSentence(held, asked, enough, same));
        }
        Optional<CompetencyRequirement> part = start.stream()
                .filter(held -> partOf(held.competency(), competency))
                .max(comparing((CompetencyRequirement held) ->
                                catalogue.coveredBy(held.competency()).contains(competency))
                        .thenComparing(byLevel()));
        if (part.isPresent()) {
            CompetencyRequirement held = part.get();
            boolean narrower = catalogue.coveredBy(held.competency()).contains(competency);
            return new CompetencyGap(
                    competency,
                    GapStatus.WIDER_SCOPE,
                    asked,
                    held,
                    false,
                    (narrower
                                    ? "Wider than what is asked where one starts: "
                                    : "Shares a part with what is asked where one starts: ")
                            + catalogue.competency(held.competency()).name()
                            + Words.atLevel(held.level()) + "; asked here" + Words.atLevel(asked.level()) + ".");
        }
        return new CompetencyGap(
                competency,
                GapStatus.NEW,
                asked,
                null,
                false,
                "Not asked where one starts; asked here" + Words.atLevel(asked.level()) + ".");
    }

    private String heldSentence(CompetencyRequirement held, CompetencyRequirement asked, boolean enough, boolean same) {
        String by = same
                ? ""
                : ", within the broader: "
                        + catalogue.competency(held.competency()).name();
        if (!enough) {
            return "Rises: asked where one starts" + Words.atLevel(held.level()) + by + "; asked here"
                    + Words.atLevel(asked.level()) + ".";
        }
        if (Words.levelOrder(held.level()) > Words.levelOrder(asked.level())) {
            return "Already asked where one starts" + Words.atLevel(held.level()) + by + "; asked here"
                    + Words.atLevel(asked.level()) + ".";
        }
        return "Already asked where one starts" + Words.atLevel(held.level()) + by + ".";
    }

    private static java.util.Comparator<CompetencyRequirement> byLevel() {
        return comparing(CompetencyRequirement::level, nullsFirst(naturalOrder()));
    }

    /** Whether holding the one means holding a part of the other: the other contains something that the one contains. */
    private boolean partOf(String held, String asked) {
        Set<String> aroundHeld = catalogue.coveredBy(held);
        if (aroundHeld.contains(asked)) {
            return true;
        }
        return catalogue.facts().competencies().stream()
                .map(narrower -> catalogue.coveredBy(narrower.id()))
                .anyMatch(around -> around.contains(held) && around.contains(asked));
    }

    private boolean related(String one, String other) {
        return catalogue.coveredBy(one).contains(other)
                || catalogue.coveredBy(other).contains(one)
                || partOf(one, other);
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

    private List<Gate> gates(Position target) {
        List<Gate> gates = new ArrayList<>();
        for (Gate gate : catalogue.facts().gates()) {
            boolean level = gate.educationLevel() == null
                    || target.requirements().education().stream()
                            .anyMatch(asked -> asked.level() == gate.educationLevel());
            boolean category = gate.category() == null || gate.category() == categoryOf(target);
            if (level && category) {
                gates.add(gate);
            }
        }
        if (target instanceof Job job && job.setting().condition() != null) {
            gates.add(new Gate(
                    job.id() + "/setting/condition",
                    job.setting().condition(),
                    null,
                    null,
                    job.setting().citation()));
        }
        return gates;
    }

    private @Nullable GradeCategoryCode categoryOf(Position position) {
        String grade = position.grade();
        return grade == null ? null : catalogue.grade(grade).category();
    }
}
