package org.careergraph.seed;

import static java.util.stream.Collectors.toSet;
import static org.careergraph.seed.Problems.shown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.seed.Definitions.Noun;

/** Checks in the files of the job families what the JSON Schema cannot express. */
final class FamilyChecks {

    private final Seed seed;
    private final Definitions definitions;
    private final Problems problems;
    private final PositionChecks parts;

    FamilyChecks(Seed seed, Definitions definitions, Problems problems) {
        this.seed = seed;
        this.definitions = definitions;
        this.problems = problems;
        this.parts = new PositionChecks(definitions, problems);
    }

    void check() {
        seed.families().forEach(this::checkFamily);
    }

    private void checkFamily(Part family) {
        List<String> issuers = definitions.issuers(family);
        if (issuers.size() > 1) {
            problems.addMeaning(
                    family.at("organization"),
                    "is missing, and the framework has several organizations",
                    "one of " + String.join(", ", issuers));
        }
        checkGrades(family);
        family.items("jobs").forEach(this::checkJob);
    }

    private void checkGrades(Part family) {
        List<Part> grades = family.items("grades");
        checkOrder(grades);
        List<String> codes =
                grades.stream().map(Part::findText).map(String::valueOf).toList();
        Set<String> named = grades.stream().map(this::gradeId).collect(toSet());
        Map<String, Part> steps = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Part job : family.items("jobs")) {
            Part grade = job.at("grade");
            String code = grade.findText();
            String step = Definitions.stepOf(job);
            if (step == null) {
                problems.addMeaning(job, "the job has no place on the ladder", "a grade, a step, or both");
                continue;
            }
            Part at = job.at("step").isSilent() ? grade : job.at("step");
            Part first = steps.putIfAbsent(step, at);
            if (first != null) {
                problems.addMeaning(
                        at,
                        "a second job at %s; the first is in line %d"
                                .formatted(shown(step), first.mark().line()),
                        "one job for each grade, or steps with names of their own");
            } else if (code != null
                    && !codes.isEmpty()
                    && !named.contains(gradeId(grade))
                    && definitions.find(Noun.GRADE, grade) != null) {
                problems.addMeaning(
                        grade,
                        shown(code) + " is no grade of this family",
                        "one of its grades: " + String.join(", ", codes));
            }
            taken.add(gradeId(grade));
        }
        for (Part grade : grades) {
            String code = grade.findText();
            if (code != null && !taken.contains(gradeId(grade)) && definitions.find(Noun.GRADE, grade) != null) {
                problems.addMeaning(grade, "no job at " + shown(code), "a job for each grade of the family");
            }
        }
        checkLadder(family, steps.keySet());
    }

    /** The whole id of the grade that is named; one grade can be named by its code or with its system. */
    private String gradeId(Part grade) {
        return grade.findText() == null ? "" : definitions.wholeId("grade", grade);
    }

    /** What a job follows must be a job above it in the file, so that no ladder leads back to its start. */
    private void checkLadder(Part family, Set<String> steps) {
        Set<String> above = new HashSet<>();
        Part before = null;
        for (Part job : family.items("jobs")) {
            for (Part reference : job.items("after")) {
                String step = reference.findText();
                if (step != null && !above.contains(step)) {
                    problems.addMeaning(
                            reference,
                            steps.contains(step)
                                    ? shown(step) + " does not stand above this job"
                                    : "the family has no job at " + shown(step),
                            Problems.nearest(step, above));
                }
            }
            if (before != null && job.at("after").value() == null) {
                checkOrder(List.of(before.at("grade"), job.at("grade")));
            }
            String step = Definitions.stepOf(job);
            if (step != null) {
                above.add(step);
            }
            before = job;
        }
    }

    /** Grades of one category must be listed lowest first. Grades of different categories have no order. */
    private void checkOrder(List<Part> grades) {
        Map<String, Part> highest = new HashMap<>();
        for (Part code : grades) {
            Part grade = definitions.find(Noun.GRADE, code);
            String category = grade == null ? null : grade.findText("category");
            Integer rank = grade == null ? null : grade.findNumber("rank");
            if (grade == null || category == null || rank == null) {
                continue;
            }
            Part before = highest.put(category, grade);
            Integer rankBefore = before == null ? null : before.findNumber("rank");
            if (before != null && rankBefore != null && rankBefore > rank) {
                problems.addMeaning(
                        code, "%s stands after %s".formatted(code.text(), before.findText("code")), "lowest first");
            }
        }
    }

    private void checkJob(Part job) {
        parts.checkDuties(job);
        Map<String, Part> variants = new HashMap<>();
        for (Part variant : job.items("variants")) {
            parts.checkDuties(variant);
            String id = variant.findText("id");
            Part first = id == null ? null : variants.putIfAbsent(id, variant);
            if (id != null && first != null) {
                problems.addMeaning(
                        variant.at("id"),
                        "a second variant %s; the first is in line %d"
                                .formatted(shown(id), first.at("id").mark().line()),
                        "an id that no other variant of the job has");
            }
        }
        job.items("education").forEach(parts::checkEducation);
        job.items("experience").forEach(parts::checkExperience);
        Numbering.check(job.items("languages"), "clause", "clauses", Numbering.EACH, problems);
        job.items("languages").forEach(parts::checkLanguage);
        parts.checkStatements(job.items("technical"));
        parts.checkStatements(job.items("behavioural"));
    }
}
