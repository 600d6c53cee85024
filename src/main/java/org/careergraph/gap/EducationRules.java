package org.careergraph.gap;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.SubstitutionRule;
import org.jspecify.annotations.Nullable;

/** Education: by level, training, licence and field of study apart; where a degree is asked, with its alternatives. */
public final class EducationRules {
    private final Catalogue catalogue;

    public EducationRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    EducationGap compare(Position from, Position to) {
        OneSided absence = OneSided.between(from, to);
        List<EducationRequirement> start = from.requirements().education();
        List<EducationRequirement> target = to.requirements().education();
        List<GapLine<EducationRequirement>> lines = new ArrayList<>();
        int steps = 0;
        Optional<EducationRequirement> highest = essential(start);
        for (EducationRequirement asked : target) {
            EducationLevel level = asked.level();
            if (level != null) {
                lines.add(level(highest, asked, level, absence));
                // how many levels there are above one that is not known, nobody can count
                if (asked.importance() == Importance.ESSENTIAL && (highest.isPresent() || from.isWhole())) {
                    steps = Math.max(
                            steps,
                            level.ordinal()
                                    - highest.map(held -> levelOf(held).ordinal())
                                            .orElse(-1));
                }
            }
            addition(lines, LineSubject.FIELD_OF_STUDY, start, asked, absence, EducationRequirement::fieldOfStudy);
            addition(lines, LineSubject.TRAINING, start, asked, absence, EducationRequirement::trainingArea);
            addition(lines, LineSubject.LICENCE, start, asked, absence, EducationRequirement::licence);
        }
        if (target.stream().allMatch(asked -> asked.level() == null)) {
            highest.ifPresent(held -> lines.add(notListed(
                    LineSubject.EDUCATION_LEVEL,
                    held,
                    level(held),
                    "Where one starts asks " + level(held) + absence.atTarget("; the target states no level."),
                    absence)));
        }
        for (EducationRequirement held : start) {
            dropped(lines, LineSubject.FIELD_OF_STUDY, target, held, absence, EducationRequirement::fieldOfStudy);
            dropped(lines, LineSubject.TRAINING, target, held, absence, EducationRequirement::trainingArea);
            dropped(lines, LineSubject.LICENCE, target, held, absence, EducationRequirement::licence);
        }
        return new EducationGap(start, target, lines, steps, alternatives(to));
    }

    public static Optional<EducationRequirement> essential(List<EducationRequirement> requirements) {
        return requirements.stream()
                .filter(requirement -> requirement.importance() == Importance.ESSENTIAL && requirement.level() != null)
                .max(comparing(EducationRules::levelOf));
    }

    /** The level that is asked, as its document words it. */
    public static String level(EducationRequirement asked) {
        return asked.wording() == null ? Words.of(levelOf(asked)) : asked.wording();
    }

    private static EducationLevel levelOf(EducationRequirement requirement) {
        return Objects.requireNonNull(requirement.level());
    }

    private static GapLine<EducationRequirement> level(
            Optional<EducationRequirement> start, EducationRequirement asked, EducationLevel level, OneSided absence) {
        String wanted = level(asked);
        if (start.isEmpty()) {
            return line(
                    LineSubject.EDUCATION_LEVEL,
                    absence.statusAtStart(),
                    asked,
                    wanted,
                    null,
                    "Asks " + wanted + absence.atStart("."),
                    null);
        }
        EducationRequirement held = start.get();
        String before = level(held);
        int more = levelOf(held).compareTo(level);
        LineStatus status = more >= 0 ? LineStatus.HELD : LineStatus.MORE;
        return new GapLine<>(
                LineSubject.EDUCATION_LEVEL,
                status,
                asked.importance(),
                Comparison.of(status, more > 0),
                asked,
                held,
                null,
                Reason.text(wanted),
                Reason.text(before),
                Reason.text(
                        more >= 0
                                ? "Asks " + wanted + "; where one starts asks " + before + "."
                                : "Asks " + wanted + "; where one starts asks only " + before + "."),
                null);
    }

    private static void addition(
            List<GapLine<EducationRequirement>> lines,
            LineSubject subject,
            List<EducationRequirement> start,
            EducationRequirement asked,
            OneSided absence,
            Function<EducationRequirement, @Nullable String> part) {
        String wanted = part.apply(asked);
        if (wanted == null) {
            return;
        }
        // where no level is asked, the wording is that of the rest
        String words = asked.level() == null ? Words.inItsWords(asked.wording()) : "";
        Optional<EducationRequirement> held = start.stream()
                .filter(requirement ->
                        requirement.importance() == Importance.ESSENTIAL && part.apply(requirement) != null)
                .findFirst();
        if (held.isEmpty()) {
            lines.add(line(
                    subject,
                    absence.statusAtStart(),
                    asked,
                    wanted,
                    null,
                    subject == LineSubject.FIELD_OF_STUDY
                            ? "The degree is to be in " + wanted + absence.atStart(".")
                            : "Asks " + naming(subject) + ": " + wanted + words
                                    + desirableAtStart(start, part)
                                            .map(before -> "; where one starts asks, as desirable: " + before + ".")
                                            .orElseGet(() -> absence.atStart(
                                                    "; nothing of the sort is asked where one starts.")),
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
                        ? "The same " + naming(subject) + " is asked where one starts: " + wanted + words + "."
                        : "Asks " + naming(subject) + ": " + wanted + words + "; where one starts asks: " + before
                                + ". No document that we have states whether the one counts as the other.",
                held.get()));
    }

    private static Optional<String> desirableAtStart(
            List<EducationRequirement> start, Function<EducationRequirement, @Nullable String> part) {
        return start.stream()
                .filter(held -> held.importance() == Importance.DESIRABLE)
                .flatMap(held -> Stream.ofNullable(part.apply(held)))
                .findFirst();
    }

    private static void dropped(
            List<GapLine<EducationRequirement>> lines,
            LineSubject subject,
            List<EducationRequirement> target,
            EducationRequirement held,
            OneSided absence,
            Function<EducationRequirement, @Nullable String> part) {
        String before = part.apply(held);
        if (before != null && target.stream().allMatch(asked -> part.apply(asked) == null)) {
            lines.add(notListed(
                    subject,
                    held,
                    before,
                    "Where one starts asks " + naming(subject)
                            + Words.asDesirable(held.importance()) + ": " + before
                            + absence.atTarget("; the target does not."),
                    absence));
        }
    }

    private static GapLine<EducationRequirement> notListed(
            LineSubject subject, EducationRequirement held, String before, String explanation, OneSided absence) {
        return new GapLine<>(
                subject,
                LineStatus.NOT_LISTED,
                held.importance(),
                absence.comparisonAtTarget(),
                null,
                held,
                null,
                null,
                Reason.text(before),
                Reason.text(explanation),
                null);
    }

    private static String naming(LineSubject subject) {
        return switch (subject) {
            case TRAINING -> "training";
            case LICENCE -> "licence";
            default -> "field of study";
        };
    }

    private static GapLine<EducationRequirement> line(
            LineSubject subject,
            LineStatus status,
            EducationRequirement asked,
            String wanted,
            @Nullable String before,
            String explanation,
            @Nullable EducationRequirement from) {
        return new GapLine<>(
                subject,
                status,
                asked.importance(),
                Comparison.of(status, false),
                asked,
                from,
                null,
                Reason.text(wanted),
                before == null ? null : Reason.text(before),
                Reason.text(explanation),
                null);
    }

    /**
     * Every way to satisfy the degree that the position asks, together with its years; empty if it asks none. A rule holds in
     * the organization whose document lays it down, and in no other.
     */
    public List<EducationAlternative> alternatives(Position target) {
        Optional<EducationRequirement> degree = essential(target.requirements().education());
        Optional<ExperienceRequirement> experience = target.requirements().experience().stream()
                .filter(asked -> asked.importance() == Importance.ESSENTIAL && asked.years() != null)
                .findFirst();
        if (degree.isEmpty() || levelOf(degree.get()).compareTo(EducationLevel.FIRST_DEGREE) < 0) {
            return List.of();
        }
        List<EducationAlternative> ways = new ArrayList<>();
        ways.add(way(degree.get(), experience.orElse(null), null));
        for (SubstitutionRule rule : catalogue.facts().substitutionRules()) {
            if (rule.inPlaceOf() == levelOf(degree.get())
                    && rule.grades().contains(target.grade())
                    && catalogue.issuer(rule.citation()).equals(target.organization())) {
                ways.add(way(degree.get(), experience.orElse(null), rule));
            }
        }
        return ways;
    }

    private static EducationAlternative way(
            EducationRequirement degree, @Nullable ExperienceRequirement experience, @Nullable SubstitutionRule rule) {
        String years = experience == null ? null : ExperienceRules.years(experience);
        String onTop = years == null ? "" : " and " + years;
        int least = experience == null || experience.years() == null ? 0 : experience.years();
        String field = degree.fieldOfStudy();
        return new EducationAlternative(
                degree,
                experience,
                rule,
                Reason.text(
                        rule == null
                                ? level(degree) + (field == null ? "" : " in " + field) + onTop
                                : (rule.education() == EducationLevel.SECONDARY
                                                ? Words.of(EducationLevel.SECONDARY)
                                                : Words.of(EducationLevel.SECONDARY) + ", "
                                                        + Words.of(rule.education()))
                                        + ", " + Words.years(rule.relevantYears())
                                        + " of relevant work in place of the degree" + onTop + ": "
                                        + Words.years(rule.relevantYears() + least) + " in all"));
    }
}
