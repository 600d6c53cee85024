package org.careergraph.person;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.catalogue.Domains;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.gap.Asked;
import org.careergraph.gap.EducationAlternative;
import org.careergraph.gap.LineSubject;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Several;
import org.careergraph.gap.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has the degree that is asked, or the years that stand in for it. The years that the job asks on top are set
 * aside first, so that none is counted twice.
 */
final class DegreeVerdicts {
    private final Profile profile;
    private final String organization;
    private final Domains domains;

    /** @param organization id of the one that the target is of */
    DegreeVerdicts(Profile profile, String organization, Domains domains) {
        this.profile = profile;
        this.organization = organization;
        this.domains = domains;
    }

    /**
     * One alternative against the person, without the years on top.
     *
     * @param withoutEducation whether the education itself is missing for sure
     * @param years those in place of the degree
     * @param basis on what it rests that years count as relevant; null unless experience stands in
     */
    record Way(
            EducationAlternative way,
            Verdict.Status status,
            boolean withoutEducation,
            Years years,
            List<Reason> lacks,
            @Nullable Reason basis) {}

    /**
     * The years in place of a degree.
     *
     * @param open years of which it is not known that they are relevant to the job
     * @param lacking years that are not there, whatever counts
     */
    record Years(double open, double lacking) {}

    Way judge(EducationAlternative way) {
        Boolean educated = profile.has(way.education());
        // the rules are for those who have no degree; of a degree in another field they do not speak
        boolean notForHolders = way.rule() != null && Boolean.TRUE.equals(profile.has(EducationLevel.FIRST_DEGREE));
        Years years = years(way);
        boolean tooFew = years.lacking() > 0 && !isWorkOpen();
        Verdict.Status status;
        if (Boolean.FALSE.equals(educated) || tooFew) {
            status = Verdict.Status.UNMET;
        } else if (educated == null || years.open() > 0 || notForHolders) {
            status = Verdict.Status.UNKNOWN;
        } else {
            status = Verdict.Status.MET;
        }
        List<Reason> lacks = new ArrayList<>();
        if (educated == null || !educated) {
            lacks.add(Reason.of(
                    educated == null ? LackCode.EDUCATION_NOT_KNOWN : LackCode.EDUCATION,
                    "education",
                    way.education()));
        }
        if (notForHolders) {
            lacks.add(Reason.of(LackCode.DEGREE_IS_THERE));
        }
        if (tooFew || years.open() > 0) {
            lacks.add(tooFew ? missing(way, years) : open(way, years));
        }
        return new Way(
                way,
                status,
                Boolean.FALSE.equals(educated),
                years,
                lacks,
                status == Verdict.Status.MET && way.isByExperience() ? basis(way) : null);
    }

    Verdict verdict(Way way) {
        Verdict verdict = Verdict.of(way.status(), reason(way)).by(way.way(), way.lacks());
        return !way.way().isByExperience() || isWorkOpen()
                ? verdict
                : verdict.withYears(
                        Profile.exact(way.way().relevantYears() - way.years().open()),
                        way.years().lacking());
    }

    /** Whether the years that the job asks on top are there, without those that would stand in for the degree. */
    Verdict.Status onTop(EducationAlternative way) {
        if (profile.years(way.kind(), organization) >= way.years()) {
            return Verdict.Status.MET;
        }
        return isWorkOpen() || profile.years() - way.relevantYears() >= way.years()
                ? Verdict.Status.UNKNOWN
                : Verdict.Status.UNMET;
    }

    /** What is missing or not known of the years on top, where a lack of relevant years does not tell of them already. */
    Optional<Reason> lackingOnTop(EducationAlternative way) {
        Verdict.Status status = onTop(way);
        if (status == Verdict.Status.MET || way.experience() == null || tellsOfAllYears(way)) {
            return Optional.empty();
        }
        double there = Math.max(0, profile.years() - way.relevantYears());
        return Optional.of(
                status == Verdict.Status.UNMET
                        ? Reason.of(LackCode.YEARS_ON_TOP, "years", Profile.shown(Profile.exact(way.years() - there)))
                                .with("work", Asked.work(way.experience()))
                        : Reason.of(LackCode.YEARS_ON_TOP_NOT_KNOWN, "years", (double) way.years())
                                .with("work", Asked.work(way.experience())));
    }

    private boolean tellsOfAllYears(EducationAlternative way) {
        double lacking = years(way).lacking();
        return lacking > 0 && !isWorkOpen() && way.totalYears() - profile.years() > lacking;
    }

    private static Reason reason(Way way) {
        EducationAlternative asked = way.way();
        if (way.status() != Verdict.Status.MET) {
            return Reason.of(VerdictReason.NEAREST_WAY, "way", asked.way())
                    .with("unmet", way.status() == Verdict.Status.UNMET)
                    .with("lacks", new Several(way.lacks(), Several.Joining.SEMICOLON));
        }
        return !asked.isByExperience()
                ? Reason.of(VerdictReason.EDUCATION_HELD, "held", asked.education())
                        .with("asked", asked.accepted() == null ? null : asked.way())
                : Reason.of(VerdictReason.EXPERIENCE_STANDS_IN, "subject", LineSubject.EDUCATION_LEVEL)
                        .with("education", asked.education())
                        .with("relevantYears", asked.relevantYears())
                        .with("years", asked.years() == 0 ? null : asked.years())
                        .with("degree", asked.isDegree())
                        .and(way.basis());
    }

    /** Whether there may be more work than is known. */
    private boolean isWorkOpen() {
        return profile.work().isEmpty() || profile.workAssumed();
    }

    private Reason missing(EducationAlternative way, Years years) {
        double inAll = way.totalYears() - profile.years();
        return Reason.of(LackCode.RELEVANT_YEARS, "years", Profile.shown(years.lacking()))
                .with("relevantYears", way.relevantYears())
                .with("degree", way.isDegree())
                .with("inAll", inAll > years.lacking() ? Profile.shown(inAll) : null);
    }

    private Reason open(EducationAlternative way, Years years) {
        return isWorkOpen()
                ? Reason.of(LackCode.RELEVANT_YEARS_NOT_TOLD, "years", way.relevantYears())
                : Reason.of(LackCode.RELEVANCE_NOT_STATED, "years", Profile.shown(years.open()));
    }

    /** On what it rests that the years in place of the degree are relevant: never on more than a word of the person or the present job. */
    private @Nullable Reason basis(EducationAlternative way) {
        List<Profile.Period> inDomain = profile.work().stream()
                .filter(period -> period.relevant() == null && isInDomain(period, way))
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
        Set<Reason> grounds = new LinkedHashSet<>();
        double needed = way.relevantYears();
        for (Profile.Period period :
                Stream.concat(saidToBe.stream(), inDomain.stream()).toList()) {
            double taken = Math.min(needed, Objects.requireNonNull(left.get(period)));
            needed -= taken;
            if (taken > 0) {
                grounds.add(
                        Boolean.TRUE.equals(period.relevant())
                                ? Reason.of(PersonPhrase.BASIS_TOLD)
                                : Reason.of(PersonPhrase.BASIS_DOMAIN, "domain", way.domain())
                                        .with("told", period.isTold()));
            }
        }
        return grounds.stream()
                .reduce((first, next) ->
                        Reason.of(PersonPhrase.BASIS_IN_PART, "ground", first).with("inPart", next))
                .map(ground -> Reason.of(PersonPhrase.BASIS, "ground", ground))
                .orElse(null);
    }

    private boolean isInDomain(Profile.Period period, EducationAlternative way) {
        return period.countsIn(organization) && period.isIn(way.domain(), domains);
    }

    /** How many years of the period count as relevant for sure: those in the domain, or all if the person takes them to be. */
    private double counted(Profile.Period period, EducationAlternative way) {
        return Boolean.TRUE.equals(period.relevant())
                ? period.years()
                : period.relevant() == null && isInDomain(period, way) ? period.inDomain() : 0;
    }

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
}
