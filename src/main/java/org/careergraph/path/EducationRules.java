package org.careergraph.path;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.SubstitutionRule;
import org.jspecify.annotations.Nullable;

/** Education: by level, training, licence and field of study apart; where a degree is asked, with its alternatives. */
final class EducationRules {
    private final Catalogue catalogue;

    EducationRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    EducationGap compare(Position from, Position to) {
        List<EducationRequirement> start = from.requirements().education();
        List<EducationRequirement> target = to.requirements().education();
        List<GapLine> lines = new ArrayList<>();
        int steps = 0;
        Optional<EducationRequirement> highest = essential(start);
        for (EducationRequirement asked : target) {
            lines.add(level(highest, asked));
            if (asked.importance() == Importance.ESSENTIAL) {
                steps = Math.max(
                        steps,
                        highest.map(held ->
                                        asked.level().ordinal() - held.level().ordinal())
                                .orElse(asked.level().ordinal() + 1));
            }
            addition(lines, LineSubject.FIELD_OF_STUDY, start, asked, EducationRequirement::fieldOfStudy);
            addition(lines, LineSubject.TRAINING, start, asked, EducationRequirement::trainingArea);
            addition(lines, LineSubject.LICENCE, start, asked, EducationRequirement::licence);
        }
        for (EducationRequirement held : start) {
            dropped(lines, LineSubject.FIELD_OF_STUDY, target, held, EducationRequirement::fieldOfStudy);
            dropped(lines, LineSubject.TRAINING, target, held, EducationRequirement::trainingArea);
            dropped(lines, LineSubject.LICENCE, target, held, EducationRequirement::licence);
        }
        return new EducationGap(start, target, lines, steps, alternatives(to));
    }

    private static Optional<EducationRequirement> essential(List<EducationRequirement> requirements) {
        return requirements.stream()
                .filter(requirement -> requirement.importance() == Importance.ESSENTIAL)
                .max(comparing(EducationRequirement::level));
    }

    private static GapLine level(Optional<EducationRequirement> start, EducationRequirement asked) {
        String wanted = Words.of(asked.level());
        if (start.isEmpty()) {
            return line(LineSubject.EDUCATION_LEVEL, LineStatus.NEW, asked, wanted, null, "Asks " + wanted + ".", null);
        }
        EducationRequirement held = start.get();
        String before = Words.of(held.level());
        boolean enough = held.level().compareTo(asked.level()) >= 0;
        return line(
                LineSubject.EDUCATION_LEVEL,
                enough ? LineStatus.HELD : LineStatus.MORE,
                asked,
                wanted,
                before,
                enough
                        ? "Asks " + wanted + "; where one starts asks " + before + "."
                        : "Asks " + wanted + "; where one starts asks only " + before + ".",
                held.citation());
    }

    private static void addition(
            List<GapLine> lines,
            LineSubject subject,
            List<EducationRequirement> start,
            EducationRequirement asked,
            Function<EducationRequirement, @Nullable String> part) {
        String wanted = part.apply(asked);
        if (wanted == null) {
            return;
        }
        Optional<EducationRequirement> held = start.stream()
                .filter(requirement -> part.apply(requirement) != null)
                .findFirst();
        if (held.isEmpty()) {
            lines.add(line(
                    subject,
                    LineStatus.NEW,
                    asked,
                    wanted,
                    null,
                    subject == LineSubject.FIELD_OF_STUDY
                            ? "The degree is to be in a field " + wanted + "."
                            : "Asks " + naming(subject) + ": " + wanted
                                    + "; nothing of the sort is asked where one starts.",
                    null));
            return;
        }
        String before = Objects.requireNonNull(part.apply(held.get()));
        boolean same = before.equalsIgnoreCase(wanted);
        lines.add(line(
                subject,
                same ? LineStatus.HELD : LineStatus.NOT_STATED,
                asked,
                wanted,
                before,
                same
                        ? "The same " + naming(subject) + " is asked where one starts: " + wanted + "."
                        : "Asks " + naming(subject) + ": " + wanted + "; where one starts asks: " + before
                                + ". The document does not state whether the one counts as the other.",
                held.get().citation()));
    }

    private static void dropped(
            List<GapLine> lines,
            LineSubject subject,
            List<EducationRequirement> target,
            EducationRequirement held,
            Function<EducationRequirement, @Nullable String> part) {
        String before = part.apply(held);
        if (before != null && target.stream().allMatch(asked -> part.apply(asked) == null)) {
            lines.add(new GapLine(
                    subject,
                    LineStatus.NOT_LISTED,
                    held.importance(),
                    null,
                    before,
                    "Where one starts asks " + naming(subject) + ": " + before + "; the target does not.",
                    null,
                    held.citation(),
                    null));
        }
    }

    private static String naming(LineSubject subject) {
        return switch (subject) {
            case TRAINING -> "training";
            case LICENCE -> "licence";
            default -> "field of study";
        };
    }

    private static GapLine line(
            LineSubject subject,
            LineStatus status,
            EducationRequirement asked,
            String wanted,
            @Nullable String before,
            String explanation,
            @Nullable Citation from) {
        return new GapLine(
                subject, status, asked.importance(), wanted, before, explanation, asked.citation(), from, null);
    }

    /** Every way to satisfy the degree that the position asks, together with its years; empty if it asks none. */
    List<EducationAlternative> alternatives(Position target) {
        Optional<EducationRequirement> degree = essential(target.requirements().education());
        Optional<ExperienceRequirement> experience = target.requirements().experience().stream()
                .filter(asked -> asked.importance() == Importance.ESSENTIAL && asked.years() != null)
                .findFirst();
        if (degree.isEmpty() || degree.get().level().compareTo(EducationLevel.FIRST_DEGREE) < 0) {
            return List.of();
        }
        int years = experience.map(ExperienceRequirement::years).orElse(0);
        ExperienceKind kind = experience.map(ExperienceRequirement::kind).orElse(ExperienceKind.RELEVANT);
        String domain = experience.map(ExperienceRequirement::domain).orElse(null);
        String onTop = years == 0 ? "" : " and " + Words.years(years) + " of " + Words.of(kind);
        List<Citation> asked = new ArrayList<>(List.of(degree.get().citation()));
        experience.map(ExperienceRequirement::citation).ifPresent(asked::add);
        List<EducationAlternative> ways = new ArrayList<>();
        ways.add(new EducationAlternative(
                null,
                degree.get().level(),
                0,
                years,
                kind,
                domain,
                capitalized(Words.of(degree.get().level())) + onTop + ".",
                List.copyOf(asked)));
        for (SubstitutionRule rule : catalogue.facts().substitutionRules()) {
            if (rule.inPlaceOf() == degree.get().level() && rule.grades().contains(target.grade())) {
                List<Citation> citations = new ArrayList<>(asked);
                citations.add(rule.citation());
                ways.add(new EducationAlternative(
                        rule,
                        rule.education(),
                        rule.relevantYears(),
                        years,
                        kind,
                        domain,
                        capitalized(
                                        rule.education() == EducationLevel.SECONDARY
                                                ? Words.of(EducationLevel.SECONDARY)
                                                : Words.of(EducationLevel.SECONDARY) + ", "
                                                        + Words.of(rule.education()))
                                + ", " + Words.years(rule.relevantYears())
                                + " of relevant work in place of the degree" + onTop + ": "
                                + Words.years(rule.relevantYears() + years) + " in all.",
                        citations));
            }
        }
        return ways;
    }

    private static String capitalized(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
