package org.careergraph.path;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has the education that is asked. Where a degree is asked, each alternative is judged together with its
 * years, the years that the job asks on top being set aside first, so that none is counted twice.
 */
final class EducationVerdicts {
    private final Profile profile;

    EducationVerdicts(Profile profile) {
        this.profile = profile;
    }

    EducationGap judge(EducationGap gap) {
        Optional<Judged> best = gap.alternatives().stream()
                .map(this::judge)
                .min(comparing(Judged::status)
                        .thenComparing(Judged::isWithoutEducation)
                        .thenComparingDouble(Judged::missingYears));
        List<GapLine> lines = gap.lines().stream()
                .map(line -> line.to() == null ? line : line.with(verdict(line, gap, best)))
                .toList();
        return new EducationGap(gap.from(), gap.to(), lines, gap.steps(), gap.alternatives());
    }

    private Verdict verdict(GapLine line, EducationGap gap, Optional<Judged> best) {
        return switch (line.subject()) {
            case EDUCATION_LEVEL -> best.map(Judged::verdict).orElseGet(() -> level(gap.to()));
            case FIELD_OF_STUDY -> field(best);
            case TRAINING -> training(String.valueOf(line.asked()));
            case LICENCE ->
                profile.licences().stream().anyMatch(licence -> licence.equalsIgnoreCase(line.asked()))
                        ? Verdict.met("You have it: " + line.asked() + ".")
                        : Verdict.unknown("You do not tell whether you have it: " + line.asked() + ".");
            default -> throw new IllegalStateException("no line of education: " + line.subject());
        };
    }

    private Verdict level(List<EducationRequirement> asked) {
        EducationLevel wanted = asked.stream()
                .map(EducationRequirement::level)
                .max(comparing(Enum::ordinal))
                .orElse(EducationLevel.COMPULSORY);
        EducationLevel highest = profile.highest();
        if (highest == null) {
            return Verdict.unknown("You do not tell your education; asked is " + Words.of(wanted) + ".");
        }
        return highest.compareTo(wanted) >= 0
                ? Verdict.met("You have " + Words.of(highest) + "; asked is " + Words.of(wanted) + ".")
                : Verdict.unmet("You have " + Words.of(highest) + "; asked is " + Words.of(wanted) + ".");
    }

    private Verdict field(Optional<Judged> best) {
        boolean degree = profile.highest() != null && profile.highest().compareTo(EducationLevel.FIRST_DEGREE) >= 0;
        if (best.isPresent()
                && best.get().status() == Verdict.Status.MET
                && best.get().way().rule() != null) {
            return Verdict.met("Experience stands in for the degree.");
        }
        if (!degree) {
            return Verdict.unknown("You tell no degree; a degree would have to be in a field relevant to the job.");
        }
        List<Boolean> relevant = profile.fields().stream()
                .filter(education -> education.level().compareTo(EducationLevel.FIRST_DEGREE) >= 0)
                .map(Person.Education::relevant)
                .toList();
        if (relevant.contains(Boolean.TRUE)) {
            return Verdict.met("You take the field of your degree to be relevant to the job; the selection decides.");
        }
        return !relevant.isEmpty() && relevant.stream().allMatch(Boolean.FALSE::equals)
                ? Verdict.unmet("You take the field of your degree not to be relevant to the job.")
                : Verdict.unknown(
                        "The document names no fields; whether yours is relevant to the job is for the selection to say.");
    }

    private Verdict training(String asked) {
        if (profile.trainings().stream().anyMatch(asked::equalsIgnoreCase)) {
            return Verdict.met("Your present job asks the same training: " + asked + ".");
        }
        List<String> told = profile.fields().stream()
                .map(Person.Education::field)
                .filter(java.util.Objects::nonNull)
                .map(String::valueOf)
                .toList();
        if (told.stream().anyMatch(asked::equalsIgnoreCase)) {
            return Verdict.met("You tell training in it: " + asked + ".");
        }
        return Verdict.unknown(
                told.isEmpty()
                        ? "You do not tell any training; asked is " + asked + "."
                        : "You tell " + String.join(", ", told) + "; whether it counts as " + asked
                                + " is for the selection to say.");
    }

    /**
     * One alternative against the person.
     *
     * @param missingYears years that are missing for sure or not known to count
     */
    private record Judged(
            EducationAlternative way,
            Verdict.Status status,
            boolean isWithoutEducation,
            double missingYears,
            List<String> lacks) {
        Verdict verdict() {
            String reason = switch (status) {
                case MET -> "Satisfied: " + lower(way.text());
                case UNMET ->
                    "Not satisfied; the nearest way is: " + lower(way.text()) + " Missing: " + String.join("; ", lacks)
                            + ".";
                case UNKNOWN ->
                    "Not known; the nearest way is: " + lower(way.text()) + " Open: " + String.join("; ", lacks) + ".";
            };
            return new Verdict(status, reason, way, lacks);
        }

        private static String lower(String sentence) {
            return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
        }
    }

    private Judged judge(EducationAlternative way) {
        List<String> lacks = new ArrayList<>();
        EducationLevel highest = profile.highest();
        @Nullable Boolean educated = highest == null ? null : highest.compareTo(way.education()) >= 0;
        boolean impossible = Boolean.FALSE.equals(educated);
        if (educated == null) {
            lacks.add("you do not tell whether you have " + Words.of(way.education()));
        } else if (!educated) {
            lacks.add(Words.of(way.education()));
        }
        // what the way needs of relevant work is only judged here; the years on top have a line of their own, but are
        // set
        // aside first
        double onTop = years(way.kind());
        double spare = Math.max(0, onTop - way.years())
                + (way.kind() == ExperienceKind.RELEVANT ? 0 : years(ExperienceKind.RELEVANT));
        double missing = Math.max(0, way.relevantYears() - spare);
        double total = profile.years();
        boolean tooFewInAll = way.relevantYears() > 0
                && !profile.experience().isEmpty()
                && !profile.experienceAssumed()
                && total < way.totalYears();
        if (way.relevantYears() > 0 && missing > 0) {
            if (profile.experience().isEmpty()) {
                lacks.add("you do not tell any experience; " + way.totalYears() + " years are needed in all");
            } else if (tooFewInAll) {
                lacks.add(said(way.totalYears() - total) + " more, for " + way.totalYears() + " in all");
            } else {
                lacks.add(
                        "whether " + said(missing) + " of your other work count as relevant to the job is not stated");
            }
        }
        boolean open = educated == null || way.relevantYears() > 0 && missing > 0;
        Verdict.Status status =
                impossible || tooFewInAll ? Verdict.Status.UNMET : open ? Verdict.Status.UNKNOWN : Verdict.Status.MET;
        return new Judged(way, status, impossible, missing, lacks);
    }

    private double years(ExperienceKind kind) {
        return profile.experience().stream()
                .filter(period -> period.kind() == kind)
                .mapToDouble(Person.Experience::years)
                .sum();
    }

    static String said(double years) {
        long whole = Math.round(years);
        return Math.abs(years - whole) < 0.01
                ? Words.years((int) whole)
                : String.format(java.util.Locale.ROOT, "%.1f years", years);
    }
}
