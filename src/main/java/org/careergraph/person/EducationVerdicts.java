package org.careergraph.person;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.gap.EducationAlternative;
import org.careergraph.gap.EducationGap;
import org.careergraph.gap.EducationRules;
import org.careergraph.gap.GapLine;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Verdict;
import org.careergraph.gap.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has the education that is asked, or the years that stand in for it. The years that the job asks on top
 * have a line of their own; they are set aside here first, and what stands in for a degree is set aside there, so that none
 * is counted twice.
 */
final class EducationVerdicts {
    private static final Pattern SEPARATOR = Pattern.compile(",\\s*(or\\s+)?|\\s+or\\s+");
    private static final Pattern UNNAMED =
            Pattern.compile("\\b(?:relevant|related|similar|comparable|appropriate|other|another|equivalent)\\b");

    private final Profile profile;
    private final String organization;

    /** @param organization id of the one that the target is of */
    EducationVerdicts(Profile profile, String organization) {
        this.profile = profile;
        this.organization = organization;
    }

    /**
     * Education with its verdicts.
     *
     * @param standIn years that stand in for a degree, for sure or perhaps; 0 if none do
     */
    record Judged(EducationGap gap, int standIn) {}

    Judged judge(EducationGap gap) {
        List<Way> ways = gap.alternatives().stream().map(this::judge).toList();
        boolean mayStandIn =
                ways.stream().anyMatch(way -> way.way().rule() != null && way.status() != Verdict.Status.UNMET);
        Optional<Way> best = ways.stream()
                .min(comparing((Way way) -> together(way, mayStandIn))
                        .thenComparing(Way::status)
                        .thenComparing(Way::withoutEducation)
                        .thenComparingDouble(Way::missingYears));
        List<GapLine<EducationRequirement>> lines = gap.lines().stream()
                .map(line -> line.to() == null ? line : line.with(verdict(line, line.to(), gap, best, mayStandIn)))
                .toList();
        int standIn = best.filter(way -> way.status() != Verdict.Status.UNMET)
                .map(way -> way.way().relevantYears())
                .orElse(0);
        return new Judged(new EducationGap(gap.from(), gap.to(), lines, gap.steps(), gap.alternatives()), standIn);
    }

    /** What a way comes to together with the field that a degree must have and with the years on top. */
    private Verdict.Status together(Way way, boolean mayStandIn) {
        Verdict.Status field = field(Optional.of(way), "", mayStandIn).status();
        double ofTheKind = profile.years(way.way().kind(), organization);
        Verdict.Status years;
        if (ofTheKind >= way.way().years()) {
            years = Verdict.Status.MET;
        } else if (profile.work().isEmpty()
                || profile.workAssumed()
                || profile.years() - way.way().relevantYears() >= way.way().years()) {
            years = Verdict.Status.UNKNOWN;
        } else {
            years = Verdict.Status.UNMET;
        }
        return Collections.max(List.of(way.status(), field, years));
    }

    private Verdict verdict(
            GapLine<EducationRequirement> line,
            EducationRequirement asked,
            EducationGap gap,
            Optional<Way> best,
            boolean mayStandIn) {
        return switch (line.subject()) {
            case EDUCATION_LEVEL -> best.map(Way::verdict).orElseGet(() -> level(gap.to()));
            case FIELD_OF_STUDY -> field(best, Objects.requireNonNull(asked.fieldOfStudy()), mayStandIn);
            case TRAINING -> training(Objects.requireNonNull(asked.trainingArea()));
            case LICENCE -> licence(Objects.requireNonNull(asked.licence()));
            default -> throw new IllegalStateException("no line of education: " + line.subject());
        };
    }

    private Verdict level(List<EducationRequirement> asked) {
        Optional<EducationRequirement> essential = EducationRules.essential(asked);
        EducationLevel wanted = essential.map(EducationRequirement::level).orElse(EducationLevel.COMPULSORY);
        String say = essential.map(EducationRules::level).orElseGet(() -> Words.of(wanted));
        EducationLevel highest = profile.highest();
        if (highest == null) {
            return Verdict.unknown("You do not tell your education; asked is " + say + ".");
        }
        Boolean has = profile.has(wanted);
        if (has == null) {
            return Verdict.unknown("You have at least " + Words.of(highest)
                    + ", and whether you have more is not known; asked is " + say + ".");
        }
        String sentence = "You have " + Words.of(highest) + "; asked is " + say + ".";
        return has ? Verdict.met(sentence) : Verdict.unmet(sentence);
    }

    /**
     * @param asked how the field is described; what is named in a list of fields can be recognized
     * @param mayStandIn whether the years are there that stand in for a degree of somebody who has none
     */
    private Verdict field(Optional<Way> best, String asked, boolean mayStandIn) {
        if (best.isPresent() && best.get().way().rule() != null && best.get().status() != Verdict.Status.UNMET) {
            return best.get().status() == Verdict.Status.MET
                    ? Verdict.met("Experience stands in for the degree.")
                    : Verdict.unknown(
                            "Where experience stands in for the degree, no field is asked; whether it does is open.");
        }
        if (!Boolean.TRUE.equals(profile.has(EducationLevel.FIRST_DEGREE))) {
            return Verdict.unknown("You do not tell a degree; it is asked in " + asked + ".");
        }
        Optional<String> named = named(asked);
        if (named.isPresent()) {
            return Verdict.met("You tell a degree in a field that the document names: " + named.get() + ".");
        }
        List<Boolean> relevance = profile.relevanceOfDegrees();
        if (relevance.contains(Boolean.TRUE)) {
            return Verdict.met("You say that the field of your degree is relevant; the organization decides. Asked: "
                    + asked + ".");
        }
        if (relevance.isEmpty()) {
            return Verdict.unknown((fields(asked).isEmpty()
                            ? "The document names no field"
                            : "You tell no degree in a field that is named")
                    + ", and you do not say whether yours is relevant, which the organization decides. Asked: "
                    + asked + ".");
        }
        String other = "You say that the field of your degree is not relevant";
        return mayStandIn
                ? Verdict.unknown(other + "; whether experience may stand in where there is a degree in another field"
                        + " is not stated. Asked: " + asked + ".")
                : Verdict.unmet(other + ". Asked: " + asked + ".");
    }

    /** The fields that a description names; one that is relevant, or another one, is not named. */
    static List<String> fields(String asked) {
        return SEPARATOR
                .splitAsStream(asked)
                .filter(field -> !UNNAMED.matcher(field).find())
                .toList();
    }

    /** The field of a degree that the person tells and the description names among others. */
    private Optional<String> named(String asked) {
        if (profile.education().stream().allMatch(told -> told.field() == null)) {
            return Optional.empty();
        }
        List<String> fields = fields(asked);
        return profile.education().stream()
                .filter(told -> told.level().compareTo(EducationLevel.FIRST_DEGREE) >= 0)
                .map(Person.Education::field)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(told -> fields.stream().anyMatch(told::equalsIgnoreCase))
                .findFirst();
    }

    private Verdict training(String asked) {
        if (profile.trainings().stream().anyMatch(asked::equalsIgnoreCase)) {
            return Verdict.met("Your present job asks the same training: " + asked + ".");
        }
        List<String> told = profile.education().stream()
                .map(Person.Education::field)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (told.stream().anyMatch(asked::equalsIgnoreCase)) {
            boolean onlyDegree = profile.education().stream()
                    .filter(one -> asked.equalsIgnoreCase(one.field()))
                    .allMatch(one -> one.level().compareTo(EducationLevel.FIRST_DEGREE) >= 0);
            return Verdict.met(
                    onlyDegree
                            ? "You tell a degree in what the training is asked in: " + asked
                                    + "; the organization decides."
                            : "You say that you have this training: " + asked + ".");
        }
        String known = Stream.of(
                        told.isEmpty() ? "" : "You tell " + String.join(", ", told),
                        profile.trainings().isEmpty()
                                ? ""
                                : "your present job asks training in " + String.join(", ", profile.trainings()))
                .filter(part -> !part.isEmpty())
                .collect(joining("; "));
        return Verdict.unknown(
                known.isEmpty()
                        ? "You do not tell any training; asked is training in " + asked + "."
                        : Words.capitalized(known) + ". No document that we have states whether that is training in "
                                + asked + ".");
    }

    private Verdict licence(String asked) {
        return profile.licences().stream().anyMatch(asked::equalsIgnoreCase)
                ? Verdict.met("You have it: " + asked + ".")
                : Verdict.unknown("You do not tell whether you have it: " + asked + ".");
    }

    /**
     * One alternative against the person, without the years on top.
     *
     * @param withoutEducation whether the education itself is missing for sure
     * @param missingYears years in place of the degree that are missing or not known to count
     * @param basis on what it rests that years count as relevant
     */
    private record Way(
            EducationAlternative way,
            Verdict.Status status,
            boolean withoutEducation,
            double missingYears,
            List<String> lacks,
            String basis) {
        Verdict verdict() {
            String text = EducationRules.way(way) + ".";
            String reason = switch (status) {
                case MET -> met();
                case UNKNOWN -> "Not known. The nearest way: " + text + " Open: " + String.join("; ", lacks) + ".";
                case UNMET -> "Not satisfied. The nearest way: " + text + " Missing: " + String.join("; ", lacks) + ".";
            };
            return Verdict.of(status, Reason.text(reason))
                    .by(way, lacks.stream().map(Reason::text).toList());
        }

        private String met() {
            return way.rule() == null
                    ? "You have " + Words.of(way.education()) + "."
                    : "In place of a degree you have " + Words.of(way.education()) + " and "
                            + Words.years(way.relevantYears()) + " of relevant work, apart from the "
                            + Words.years(way.years()) + " asked on top. " + basis;
        }
    }

    private Way judge(EducationAlternative way) {
        List<String> lacks = new ArrayList<>();
        @Nullable Boolean educated = profile.has(way.education());
        if (educated == null) {
            lacks.add("whether you have " + Words.of(way.education()));
        } else if (!educated) {
            lacks.add(Words.of(way.education()));
        }
        // the rules are for those who have no degree; of a degree in another field they do not speak
        boolean notForHolders = way.rule() != null && Boolean.TRUE.equals(profile.has(EducationLevel.FIRST_DEGREE));
        if (notForHolders) {
            lacks.add("whether experience may stand in where there is a degree, which is not stated");
        }
        Years years = years(way);
        boolean tooFew = years.lacking() > 0 && !profile.work().isEmpty() && !profile.workAssumed();
        if (tooFew) {
            double inAll = way.relevantYears() + way.years() - profile.years();
            lacks.add(said(years.lacking()) + " more of relevant work, for " + said(way.relevantYears())
                    + " in place of the degree"
                    + (inAll > years.lacking() ? "; with the years on top, " + said(inAll) + " more in all" : ""));
        } else if (years.open() > 0) {
            lacks.add(
                    profile.work().isEmpty() || profile.workAssumed()
                            ? "whether you have " + said(way.relevantYears()) + " of relevant work"
                            : "whether " + said(years.open())
                                    + " of your work count as relevant to the job, which is not stated");
        }
        Verdict.Status status = Boolean.FALSE.equals(educated) || tooFew
                ? Verdict.Status.UNMET
                : educated == null || years.open() > 0 || notForHolders ? Verdict.Status.UNKNOWN : Verdict.Status.MET;
        return new Way(
                way,
                status,
                Boolean.FALSE.equals(educated),
                years.open(),
                lacks,
                status == Verdict.Status.MET && way.rule() != null ? basis(way) : "");
    }

    /** On what it rests that the years in place of the degree are relevant: never on more than a word of the person or the present job. */
    private String basis(EducationAlternative way) {
        List<Profile.Period> inDomain = profile.work().stream()
                .filter(period -> period.relevant() == null && period.isIn(way.domain(), organization))
                .toList();
        List<Profile.Period> saidToBe = profile.work().stream()
                .filter(period -> Boolean.TRUE.equals(period.relevant()))
                .toList();
        // the years on top are taken from those in the domain first, since they are asked in it
        Map<Profile.Period, Double> left = new IdentityHashMap<>();
        double onTop = way.years();
        for (Profile.Period period :
                Stream.concat(inDomain.stream(), saidToBe.stream()).toList()) {
            double used = period.isOf(way.kind(), organization) ? Math.min(onTop, counted(period, way)) : 0;
            onTop -= used;
            left.put(period, counted(period, way) - used);
        }
        Set<String> grounds = new LinkedHashSet<>();
        double needed = way.relevantYears();
        for (Profile.Period period :
                Stream.concat(saidToBe.stream(), inDomain.stream()).toList()) {
            double taken = Math.min(needed, Objects.requireNonNull(left.get(period)));
            needed -= taken;
            if (taken > 0) {
                grounds.add(
                        Boolean.TRUE.equals(period.relevant())
                                ? "you say that this work is relevant"
                                : (period.isTold()
                                                ? "you say that it lies in the domain that is asked, "
                                                : "your present job asks work in the domain that is asked, ")
                                        + way.domain());
            }
        }
        return grounds.isEmpty()
                ? ""
                : Words.capitalized(String.join("; in part, ", grounds)) + "; the organization decides.";
    }

    /** How many years of the period count as relevant for sure: those in the domain, or all if the person takes them to be. */
    private double counted(Profile.Period period, EducationAlternative way) {
        return Boolean.TRUE.equals(period.relevant())
                ? period.years()
                : period.relevant() == null && period.isIn(way.domain(), organization) ? period.inDomain() : 0;
    }

    /**
     * The years in place of a degree.
     *
     * @param open years of which it is not known that they are relevant to the job
     * @param lacking years that are not there, whatever counts
     */
    private record Years(double open, double lacking) {}

    /**
     * Years count as relevant for sure if they lie in the domain that the job asks, or if the person takes them to be. The
     * years asked on top are set aside before, those first that could count as relevant too.
     */
    private Years years(EducationAlternative way) {
        double relevant = 0;
        double relevantOfTheKind = 0;
        for (Profile.Period period : profile.work()) {
            relevant += counted(period, way);
            if (period.isOf(way.kind(), organization)) {
                relevantOfTheKind += counted(period, way);
            }
        }
        double left = relevant - Math.min(relevantOfTheKind, way.years());
        double setAside = Math.min(profile.years(way.kind(), organization), way.years());
        List<Profile.Period> irrelevant = profile.work().stream()
                .filter(period -> Boolean.FALSE.equals(period.relevant()))
                .toList();
        // years that are called irrelevant may still be the years on top
        double onTop = Math.max(
                0,
                setAside - Profile.years(irrelevant.stream().filter(period -> period.isOf(way.kind(), organization))));
        double atMost = profile.years() - Profile.years(irrelevant.stream()) - onTop;
        return new Years(
                Profile.exact(Math.max(0, way.relevantYears() - left)),
                Profile.exact(Math.max(0, way.relevantYears() - Math.max(0, atMost))));
    }

    /** Two decimals, never rounded up: 1.999 years are not 2. */
    static String said(double years) {
        double floored = Math.floor(years * 100 + 1e-6) / 100;
        return floored == Math.rint(floored)
                ? Words.years((int) floored)
                : new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(floored) + " years";
    }
}
