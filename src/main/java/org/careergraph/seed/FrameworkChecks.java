package org.careergraph.seed;

import static org.careergraph.seed.Problems.shown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.seed.Definitions.Noun;

/** Checks in the files that all families share what the JSON Schemas cannot express. */
final class FrameworkChecks {

    private final Seed seed;
    private final Definitions definitions;
    private final Problems problems;

    FrameworkChecks(Seed seed, Definitions definitions, Problems problems) {
        this.seed = seed;
        this.definitions = definitions;
        this.problems = problems;
    }

    private List<Part> all(Noun noun) {
        return seed.items(noun.list());
    }

    void check() {
        seed.frameworks().forEach(this::checkFramework);
        all(Noun.DOCUMENT).forEach(document -> Days.check(document.at("date"), problems));
        all(Noun.ORGANIZATION).forEach(this::checkOrganization);
        once(
                all(Noun.GRADE),
                grade -> grade.at("rank"),
                grade -> grade.file() + " " + grade.findText("category") + " " + grade.findNumber("rank"),
                "the rank of two grades in one category");
        once(
                all(Noun.OCCUPATIONAL_FIELD),
                field -> field.at("number"),
                field -> field.file() + " " + field.findNumber("number"),
                "the number of two fields");
        checkCompetencies();
        checkRules();
        for (Part procedure : all(Noun.PROCEDURE)) {
            Numbering.check(procedure.items("steps"), "number", "steps", Numbering.SHARED, problems);
        }
    }

    private void checkFramework(Part framework) {
        String folder = SeedFiles.frameworkOf(framework.file());
        String id = framework.findText("id");
        if (id != null && !id.equals(folder)) {
            problems.addMeaning(
                    framework.at("id"), "the folder of the framework %s has another name".formatted(shown(id)), folder);
        }
    }

    private void checkOrganization(Part organization) {
        checkKind(organization.items("coreCompetencies"), CompetencyKind.CORE);
        checkKind(organization.items("organizationalCompetencies"), CompetencyKind.ORGANIZATIONAL);
    }

    private void checkKind(List<Part> references, CompetencyKind right) {
        for (Part reference : references) {
            Part competency = definitions.find(Noun.COMPETENCY, reference);
            String kind = competency == null ? null : competency.findText("kind");
            if (kind != null && !kind.equals(right.name())) {
                problems.addMeaning(
                        reference,
                        "%s is of kind %s".formatted(reference.text(), shown(kind)),
                        "a competency of kind " + right);
            }
        }
    }

    private void checkCompetencies() {
        for (Part competency : all(Noun.COMPETENCY)) {
            if (CompetencyKind.JOB_RELATED.name().equals(competency.findText("kind"))) {
                problems.addMeaning(
                        competency.at("kind"), "JOB_RELATED is a block of a notice, no kind of competency", null);
            }
            Stream.concat(
                            competency.items("broader").stream(),
                            competency.items("closeMatches").stream().map(match -> match.at("competency")))
                    .forEach(reference -> checkOther(competency, reference));
        }
        checkCycles();
    }

    private void checkOther(Part competency, Part reference) {
        String id = reference.findText();
        if (id != null && definitions.wholeId("competency", reference).equals(definitions.findId(competency))) {
            problems.addMeaning(reference, "%s names itself".formatted(shown(id)), "another competency");
        }
    }

    /** Follows broader from each competency. There is no recursion, because a chain can be longer than the stack is deep. */
    private void checkCycles() {
        Map<String, List<Part>> broader = new LinkedHashMap<>();
        for (Part competency : all(Noun.COMPETENCY)) {
            String id = definitions.findId(competency);
            if (id != null) {
                broader.putIfAbsent(id, competency.items("broader"));
            }
        }
        Set<String> done = new HashSet<>();
        for (String start : broader.keySet()) {
            // the competencies from the start to the current one, each with the references that are still to be
            // followed
            LinkedHashMap<String, Iterator<Part>> way = new LinkedHashMap<>();
            if (!done.contains(start)) {
                way.put(start, Objects.requireNonNull(broader.get(start)).iterator());
            }
            while (!way.isEmpty()) {
                Map.Entry<String, Iterator<Part>> last = way.lastEntry();
                if (!last.getValue().hasNext()) {
                    done.add(last.getKey());
                    way.pollLastEntry();
                    continue;
                }
                Part reference = last.getValue().next();
                String next = reference.findText() == null ? null : definitions.wholeId("competency", reference);
                if (next == null || next.equals(last.getKey()) || !broader.containsKey(next) || done.contains(next)) {
                    continue;
                }
                if (way.containsKey(next)) {
                    List<String> names = new ArrayList<>(way.keySet());
                    List<String> cycle = new ArrayList<>(names.subList(names.indexOf(next), names.size()));
                    cycle.add(next);
                    problems.addMeaning(
                            reference, "broader leads back to its start: " + String.join(" -> ", cycle), null);
                } else {
                    way.put(next, Objects.requireNonNull(broader.get(next)).iterator());
                }
            }
        }
    }

    private void checkRules() {
        once(
                seed.items("gradeRequirements"),
                requirement -> requirement.at("grade"),
                requirement -> requirement.file()
                        + " "
                        + (requirement.findText("grade") == null
                                ? null
                                : definitions.wholeId("grade", requirement.at("grade"))),
                "the grade of two grade requirements");
        for (Part gate : all(Noun.GATE)) {
            if (gate.value() instanceof Yaml.Entries
                    && gate.at("educationLevel").value() == null
                    && gate.at("category").value() == null) {
                problems.addMeaning(gate, "the gate depends on nothing", "an educationLevel, a category, or both");
            }
        }
    }

    /** Reports every part that has the same key as a part before it. */
    private void once(List<Part> parts, Function<Part, Part> place, Function<Part, String> key, String what) {
        Map<String, Part> seen = new HashMap<>();
        for (Part part : parts) {
            Part at = place.apply(part);
            if (!at.isSilent()) {
                Part first = seen.putIfAbsent(key.apply(part), at);
                if (first != null) {
                    String value =
                            at.findText() == null ? String.valueOf(at.findNumber()) : String.valueOf(at.findText());
                    problems.addMeaning(
                            at,
                            "%s is %s; the first is in line %d"
                                    .formatted(shown(value), what, first.mark().line()),
                            null);
                }
            }
        }
    }
}
