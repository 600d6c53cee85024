package org.careergraph.seed;

import static java.util.Objects.requireNonNullElse;
import static org.careergraph.seed.Problems.shown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.careergraph.catalogue.ExperienceKind;
import org.jspecify.annotations.Nullable;

/** Checks in the duties and requirements of jobs and vacancies what the JSON Schemas cannot express. */
final class PositionChecks {

    private final Definitions definitions;
    private final Problems problems;

    PositionChecks(Definitions definitions, Problems problems) {
        this.definitions = definitions;
        this.problems = problems;
    }

    void checkDuties(Part owner) {
        Numbering.check(owner.items("duties"), "number", "duties", Numbering.EACH, problems);
    }

    /** Each listed field must be named in the description, so that the list and the printed text cannot differ. */
    void checkEducation(Part education) {
        List<Part> alternatives = education.items("alternatives");
        if (!alternatives.isEmpty() && education.at("level").isSilent()) {
            problems.addMeaning(
                    education.at("alternatives"),
                    "there is no level that the alternatives could replace",
                    "a level beside them");
        }
        alternatives.forEach(this::checkEducation);
        boolean asks = Stream.of("level", "trainingArea", "licence")
                .anyMatch(entry -> !education.at(entry).isSilent());
        if (education.value() instanceof Yaml.Entries && !asks) {
            problems.addMeaning(
                    education, "the statement requires nothing", "a level, a trainingArea, a licence, or several");
        }
        String description = requireNonNullElse(education.findText("fieldOfStudy"), "");
        for (Part field : education.items("fieldsOfStudy")) {
            String name = field.findText();
            if (name != null && !description.contains(name)) {
                problems.addMeaning(
                        field, "fieldOfStudy does not name " + shown(name), "a field as fieldOfStudy names it");
            }
        }
    }

    void checkExperience(Part experience) {
        if (ExperienceKind.ANY.name().equals(experience.findText("kind"))
                && experience.at("domain").isSilent()) {
            problems.addMeaning(experience, "experience of any kind without a domain requires nothing", "a domain");
        }
    }

    /** A clause must list languages exactly if one of its sets refers to named languages. */
    void checkLanguage(Part clause) {
        boolean speaksOfNamed = clause.items("anyOf").stream()
                .map(Part::findText)
                .anyMatch(set -> set != null && set.contains("NAMED_LANGUAGE"));
        List<String> languages = clause.items("languages").stream()
                .map(Part::findText)
                .filter(Objects::nonNull)
                .toList();
        if (speaksOfNamed && clause.at("languages").isSilent()) {
            problems.addMeaning(clause, "the clause refers to named languages and lists none", "languages: [English]");
        } else if (!speaksOfNamed && !languages.isEmpty()) {
            problems.addMeaning(
                    clause.at("languages"),
                    "no set of the clause refers to named languages",
                    "NAMED_LANGUAGE or ANOTHER_NAMED_LANGUAGE in anyOf");
        }
        String one = clause.findText("oneIs");
        if (one != null && !languages.contains(one)) {
            problems.addMeaning(
                    clause.at("oneIs"),
                    shown(one) + " is not among the languages of the clause",
                    Problems.nearest(one, languages));
        }
    }

    private record Statement(@Nullable Integer number, String competency) {}

    void checkStatements(List<Part> statements) {
        Numbering.check(statements, "number", "statements", Numbering.SHARED, problems);
        Map<Statement, Part> seen = new HashMap<>();
        for (Part statement : statements) {
            definitions.checkLevel(statement);
            Part competency = statement.at("competency");
            String id = competency.findText();
            Integer number = statement.findNumber("number");
            Part first = id == null ? null : seen.putIfAbsent(new Statement(number, id), competency);
            if (id != null && number != null && first != null) {
                problems.addMeaning(
                        competency,
                        "statement %d names %s twice; the first time in line %d"
                                .formatted(number, shown(id), first.mark().line()),
                        null);
            }
        }
    }
}
