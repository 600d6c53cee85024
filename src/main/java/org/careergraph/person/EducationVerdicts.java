package org.careergraph.person;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.careergraph.catalogue.Domains;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.gap.Asked;
import org.careergraph.gap.EducationAlternative;
import org.careergraph.gap.EducationGap;
import org.careergraph.gap.GapLine;
import org.careergraph.gap.LineSubject;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Several;
import org.careergraph.gap.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has the education that is asked. The years that the job asks on top of a degree have a line of their own;
 * what stands in for the degree is set aside there.
 */
final class EducationVerdicts {
    private final Profile profile;
    private final Domains domains;
    private final DegreeVerdicts degrees;

    /** @param organization id of the one that the target is of */
    EducationVerdicts(Profile profile, String organization, Domains domains) {
        this.profile = profile;
        this.domains = domains;
        this.degrees = new DegreeVerdicts(profile, organization, domains);
    }

    /**
     * Education with its verdicts.
     *
     * @param way the alternative that is met or nearest; null if there are none
     * @param standIn years that stand in for the education that is named first, for sure or perhaps; 0 if none do
     */
    record Judged(EducationGap gap, @Nullable EducationAlternative way, int standIn) {}

    Judged judge(EducationGap gap) {
        List<DegreeVerdicts.Way> ways =
                gap.alternatives().stream().map(degrees::judge).toList();
        boolean mayStandIn = ways.stream().anyMatch(EducationVerdicts::mayStandIn);
        Optional<DegreeVerdicts.Way> best = ways.stream()
                .min(comparing((DegreeVerdicts.Way way) -> together(way, mayStandIn))
                        .thenComparing(DegreeVerdicts.Way::status)
                        .thenComparing(DegreeVerdicts.Way::withoutEducation)
                        .thenComparingDouble(way -> way.years().open()));
        List<GapLine<EducationRequirement>> lines = gap.lines().stream()
                .map(line -> line.to() == null ? line : line.with(verdict(line, line.to(), best, mayStandIn)))
                .toList();
        int standIn = best.filter(EducationVerdicts::mayStandIn)
                .map(way -> way.way().relevantYears())
                .orElse(0);
        return new Judged(
                new EducationGap(gap.from(), gap.to(), lines, gap.steps(), gap.alternatives()),
                best.map(DegreeVerdicts.Way::way).orElse(null),
                standIn);
    }

    /** Whether experience stands in for the education that is named first, for sure or perhaps. */
    private static boolean mayStandIn(DegreeVerdicts.Way way) {
        return way.way().isByExperience() && way.status() != Verdict.Status.UNMET;
    }

    /** What a way comes to together with the field that a degree must have and with the years on top. */
    private Verdict.Status together(DegreeVerdicts.Way way, boolean mayStandIn) {
        EducationAlternative asked = way.way();
        Verdict.Status field = asked.asked().fieldOfStudy() == null && asked.fieldOfStudy() == null
                ? Verdict.Status.MET
                : field(Optional.of(way), asked.asked(), mayStandIn).status();
        return Collections.max(List.of(way.status(), field, degrees.onTop(asked)));
    }

    private Verdict verdict(
            GapLine<EducationRequirement> line,
            EducationRequirement asked,
            Optional<DegreeVerdicts.Way> best,
            boolean mayStandIn) {
        return switch (line.subject()) {
            case EDUCATION_LEVEL ->
                best.filter(way -> way.way().asked().equals(asked))
                        .map(way -> verdict(way, best, asked, mayStandIn))
                        .orElseGet(() -> level(asked, Objects.requireNonNull(asked.level())));
            case FIELD_OF_STUDY -> field(best, asked, mayStandIn);
            case TRAINING -> training(Objects.requireNonNull(asked.trainingArea()));
            case LICENCE -> licence(Objects.requireNonNull(asked.licence()));
            default -> throw new IllegalStateException("no line of education: " + line.subject());
        };
    }

    /** A way has its years on top and the field of its degree too, though each has a line of its own. */
    private Verdict verdict(
            DegreeVerdicts.Way way, Optional<DegreeVerdicts.Way> best, EducationRequirement asked, boolean mayStandIn) {
        List<Reason> lacks = new ArrayList<>(way.lacks());
        if (way.way().fieldOfStudy() != null && !Boolean.FALSE.equals(profile.has(EducationLevel.FIRST_DEGREE))) {
            Verdict.Status field = field(best, asked, mayStandIn).status();
            if (field != Verdict.Status.MET) {
                lacks.add(Reason.of(
                        field == Verdict.Status.UNMET ? LackCode.FIELD : LackCode.FIELD_NOT_KNOWN,
                        "field",
                        way.way().fieldOfStudy()));
            }
        }
        degrees.lackingOnTop(way.way()).ifPresent(lacks::add);
        return withField(way, degrees.verdict(way).by(way.way(), lacks));
    }

    private Verdict level(EducationRequirement asked, EducationLevel level) {
        EducationLevel highest = profile.highest();
        if (highest == null) {
            return notTold(LineSubject.EDUCATION_LEVEL, Asked.level(asked));
        }
        Boolean has = profile.has(level);
        VerdictReason code = has == null
                ? VerdictReason.EDUCATION_OPEN
                : has ? VerdictReason.EDUCATION_HELD : VerdictReason.EDUCATION_LOWER;
        Reason reason = Reason.of(code, "held", highest).with("asked", Asked.level(asked));
        return has == null ? Verdict.unknown(reason) : has ? Verdict.met(reason) : Verdict.unmet(reason);
    }

    static Verdict notTold(LineSubject subject, @Nullable Object asked) {
        return Verdict.unknown(
                Reason.of(VerdictReason.NOT_TOLD, "subject", subject).with("asked", asked));
    }

    /** A field that only an alternative asks has no line of its own. */
    private Verdict withField(DegreeVerdicts.Way way, Verdict level) {
        EducationAlternative chosen = way.way();
        if (chosen.asked().fieldOfStudy() != null || chosen.fieldOfStudy() == null) {
            return level;
        }
        Verdict field = field(Optional.of(way), chosen.asked(), false);
        return field.status().compareTo(level.status()) <= 0
                ? level
                : Verdict.of(field.status(), field.reason()).by(chosen, level.lacks());
    }

    /** @param mayStandIn whether the years are there that stand in for a degree of somebody who has none */
    private Verdict field(Optional<DegreeVerdicts.Way> best, EducationRequirement asked, boolean mayStandIn) {
        if (best.isPresent() && mayStandIn(best.get())) {
            boolean isSure = best.get().status() == Verdict.Status.MET;
            Reason reason = Reason.of(VerdictReason.EXPERIENCE_STANDS_IN, "subject", LineSubject.FIELD_OF_STUDY)
                    .with("sure", isSure);
            return isSure ? Verdict.met(reason) : Verdict.unknown(reason);
        }
        Optional<EducationAlternative> accepted =
                best.map(DegreeVerdicts.Way::way).filter(way -> way.accepted() != null);
        String description = accepted.isPresent() ? accepted.get().fieldOfStudy() : asked.fieldOfStudy();
        if (description == null) {
            return Verdict.of(
                    best.orElseThrow().status(),
                    Reason.of(
                            VerdictReason.NO_FIELD_OF_ALTERNATIVE,
                            "way",
                            accepted.orElseThrow().way()));
        }
        List<String> fields = accepted.map(EducationAlternative::fieldsOfStudy).orElse(asked.fieldsOfStudy());
        EducationLevel least =
                least(accepted.map(EducationAlternative::education).orElse(asked.level()));
        if (!Boolean.TRUE.equals(profile.has(least))) {
            return notTold(LineSubject.FIELD_OF_STUDY, description);
        }
        Optional<String> named = named(fields, least);
        List<Boolean> relevance = profile.relevanceOfFields(least);
        if (named.isPresent() || relevance.contains(Boolean.TRUE)) {
            return Verdict.met(Reason.of(VerdictReason.FIELD_HELD, "named", named.orElse(null))
                    .with("asked", description));
        }
        if (relevance.isEmpty()) {
            return Verdict.unknown(Reason.of(VerdictReason.RELEVANCE_NOT_TOLD, "subject", LineSubject.FIELD_OF_STUDY)
                    .with("named", new Several(fields, Several.Joining.OR))
                    .with("asked", description));
        }
        Reason irrelevant = Reason.of(VerdictReason.SAID_TO_BE_IRRELEVANT, "subject", LineSubject.FIELD_OF_STUDY)
                .with("mayStandIn", mayStandIn)
                .with("asked", description);
        return mayStandIn ? Verdict.unknown(irrelevant) : Verdict.unmet(irrelevant);
    }

    /** The lowest level of education whose field counts: that of a degree, or of what is asked below it. */
    private static EducationLevel least(@Nullable EducationLevel asked) {
        return asked == null || asked.compareTo(EducationLevel.FIRST_DEGREE) > 0 ? EducationLevel.FIRST_DEGREE : asked;
    }

    /** The field of education, from this level on, that the person tells and the description names among others. */
    private Optional<String> named(List<String> fields, EducationLevel least) {
        return toldFields(
                        profile.education().stream().filter(told -> told.level().compareTo(least) >= 0))
                .filter(told -> fields.stream().anyMatch(field -> isIn(told, field)))
                .findFirst();
    }

    private static Stream<String> toldFields(Stream<Person.Education> education) {
        return education.flatMap(told -> Stream.ofNullable(told.field()));
    }

    private boolean isIn(String told, String asked) {
        return domains.match(told, asked) == Domains.Match.WITHIN;
    }

    private Verdict training(String asked) {
        boolean ofPresentJob = profile.trainings().stream().anyMatch(area -> isIn(area, asked));
        List<Person.Education> told = profile.education().stream()
                .filter(one -> one.field() != null && isIn(one.field(), asked))
                .toList();
        if (ofPresentJob || !told.isEmpty()) {
            boolean onlyDegree = told.stream().allMatch(one -> one.level().compareTo(EducationLevel.FIRST_DEGREE) >= 0);
            return held(LineSubject.TRAINING, asked, ofPresentJob, onlyDegree);
        }
        List<String> fields = toldFields(profile.education().stream()).toList();
        return fields.isEmpty() && profile.trainings().isEmpty()
                ? notTold(LineSubject.TRAINING, asked)
                : Verdict.unknown(Reason.of(VerdictReason.TRAINING_OPEN, "told", Several.comma(fields))
                        .with("ofPresentJob", Several.comma(List.copyOf(profile.trainings())))
                        .with(
                                "isElsewhere",
                                Stream.concat(fields.stream(), profile.trainings().stream())
                                        .allMatch(area -> domains.match(area, asked) == Domains.Match.OTHER))
                        .with("asked", asked));
    }

    private Verdict licence(String asked) {
        return profile.licences().stream().anyMatch(asked::equalsIgnoreCase)
                ? held(LineSubject.LICENCE, asked, false, false)
                : notTold(LineSubject.LICENCE, asked);
    }

    static Verdict held(LineSubject subject, @Nullable Object asked, boolean byPresentJob, boolean byDegree) {
        return Verdict.met(Reason.of(VerdictReason.HELD, "subject", subject)
                .with("asked", asked)
                .with("byPresentJob", byPresentJob)
                .with("byDegree", byDegree));
    }
}
