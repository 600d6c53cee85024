package org.careergraph.seed;

import static org.careergraph.seed.Problems.shown;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.careergraph.seed.Definitions.Noun;

/** Checks in the files of the vacancies what the JSON Schema cannot express. */
final class VacancyChecks {

    /** The lists of a section, in a file and in a citation. */
    private static final List<String> IMPORTANCES = List.of("essential", "desirable");

    private final Seed seed;
    private final Definitions definitions;
    private final Problems problems;
    private final PositionChecks parts;

    VacancyChecks(Seed seed, Definitions definitions, Problems problems) {
        this.seed = seed;
        this.definitions = definitions;
        this.problems = problems;
        this.parts = new PositionChecks(definitions, problems);
    }

    void check() {
        seed.vacancies().forEach(this::checkVacancy);
    }

    private void checkVacancy(Part vacancy) {
        checkDocument(vacancy);
        parts.checkDuties(vacancy);
        for (String importance : IMPORTANCES) {
            checkEducation(vacancy.at("education").items(importance));
            checkExperience(vacancy.at("experience").items(importance));
            checkLanguages(vacancy.at("languages").items(importance));
            parts.checkStatements(vacancy.at("competencies").items(importance));
        }
        parts.checkStatements(vacancy.items("organizationalCompetencies"));
        checkAllowances(vacancy.items("allowances"));
        checkDeadline(vacancy.at("deadline"));
    }

    private void checkDocument(Part vacancy) {
        Part document = vacancy.at("document");
        String id = document.findText();
        if (id == null) {
            return;
        }
        String file = SeedFiles.VACANCIES + id + ".yaml";
        if (!vacancy.file().equals(file)) {
            problems.addMeaning(document, "the file of the notice %s has another name".formatted(shown(id)), file);
            return;
        }
        Part known = definitions.find(Noun.DOCUMENT, document);
        String issuer = known == null ? null : known.findText("organization");
        String organization = vacancy.findText("organization");
        if (issuer != null
                && organization != null
                && definitions.find(Noun.ORGANIZATION, vacancy.at("organization")) != null
                && !issuer.equals(organization)) {
            problems.addMeaning(
                    vacancy.at("organization"),
                    "the vacancy is of %s, its document of %s".formatted(shown(organization), shown(issuer)),
                    "the organization that issued the document");
        }
    }

    private void checkEducation(List<Part> statements) {
        Numbering.check(statements, "number", "statements", Numbering.SHARED, problems);
        statements.forEach(parts::checkEducation);
    }

    private void checkExperience(List<Part> statements) {
        Numbering.check(statements, "number", "statements", Numbering.SHARED, problems);
        statements.forEach(parts::checkExperience);
    }

    private void checkLanguages(List<Part> statements) {
        Numbering.check(statements, "number", "statements", Numbering.SHARED, problems);
        statements.forEach(parts::checkLanguage);
    }

    /** The allowance that another one replaces must be in the same notice. */
    private void checkAllowances(List<Part> allowances) {
        Set<String> names = new HashSet<>();
        allowances.stream()
                .map(allowance -> allowance.findText("name"))
                .filter(Objects::nonNull)
                .forEach(names::add);
        for (Part allowance : allowances) {
            String other = allowance.findText("insteadOf");
            if (other != null && (!names.contains(other) || other.equals(allowance.findText("name")))) {
                problems.addMeaning(
                        allowance.at("insteadOf"),
                        "no other allowance " + shown(other),
                        Problems.nearest(other, names));
            }
        }
    }

    private void checkDeadline(Part deadline) {
        List<Part> readings = deadline.items("readings");
        String before = "";
        for (Part reading : readings) {
            if (Days.check(reading, problems)) {
                String day = reading.text();
                if (day.compareTo(before) < 0) {
                    problems.addMeaning(reading, day + " stands after " + before, "the readings, the earliest first");
                }
                before = day;
            }
        }
        Part printed = deadline.at("printed");
        if (deadline.value() instanceof Yaml.Entries && printed.isSilent() != readings.isEmpty()) {
            problems.addMeaning(
                    deadline,
                    printed.isSilent() ? "readings of a day that is not printed" : "a printed day without a reading",
                    "a printed day and every day that it can mean, or neither");
        }
    }
}
