package org.careergraph.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Domain;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.Domains;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.Asked;
import org.careergraph.gap.EducationAlternative;
import org.careergraph.gap.ExperienceGap;
import org.careergraph.gap.GapLine;
import org.careergraph.gap.LineSubject;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Several;
import org.careergraph.gap.Verdict;

/**
 * Whether a person has the experience that is asked: kind, years, domain and further demands apart. What rests on the
 * person's own word says so, since it is the organization that decides what is relevant.
 */
final class ExperienceVerdicts {
    private final Profile profile;
    private final EducationVerdicts.Judged education;
    private final boolean ownFamily;
    private final Catalogue catalogue;
    private final Domains domains;
    private final Position target;

    /**
     * @param education how the education is satisfied: the years that stand in for it do not count here, and an alternative may
     *     ask other years
     * @param ownFamily whether the target is of the family of the person's present job
     */
    ExperienceVerdicts(
            Profile profile,
            EducationVerdicts.Judged education,
            boolean ownFamily,
            Catalogue catalogue,
            Position target) {
        this.profile = profile;
        this.education = education;
        this.ownFamily = ownFamily;
        this.catalogue = catalogue;
        this.domains = catalogue.domains();
        this.target = target;
    }

    ExperienceGap judge(ExperienceGap gap) {
        List<GapLine<ExperienceRequirement>> lines = gap.lines().stream()
                .map(line -> line.to() == null ? line : line.with(verdict(line, line.to())))
                .toList();
        return new ExperienceGap(gap.from(), gap.to(), lines);
    }

    private Verdict verdict(GapLine<ExperienceRequirement> line, ExperienceRequirement asked) {
        return switch (line.subject()) {
            case EXPERIENCE_KIND -> kind(asked);
            case YEARS -> years(asked);
            case DOMAIN -> domain(asked);
            case FURTHER_DEMAND -> demand(line);
            default -> throw new IllegalStateException("no line of experience: " + line.subject());
        };
    }

    private Verdict demand(GapLine<ExperienceRequirement> line) {
        return profile.demands().contains(Objects.requireNonNull(line.demand()))
                ? EducationVerdicts.held(LineSubject.FURTHER_DEMAND, line.asked(), false, false)
                : EducationVerdicts.notTold(LineSubject.FURTHER_DEMAND, line.asked());
    }

    /** On what it rests that the period is of the kind that is asked; empty if it is not, or not known to be. */
    private Optional<Ground> ground(Profile.Period period, ExperienceRequirement asked) {
        Ground plain = period.isTold() ? Ground.TOLD : Ground.PRESENT_JOB;
        if (asked.kind() == ExperienceKind.ANY) {
            return Optional.of(plain);
        }
        if (asked.kind() != ExperienceKind.RELEVANT) {
            boolean saidNot = Boolean.FALSE.equals(period.relevant()) && Boolean.TRUE.equals(asked.relevant());
            return period.isOf(asked.kind(), target.organization()) && !saidNot ? Optional.of(plain) : Optional.empty();
        }
        if (period.relevant() != null) {
            return period.relevant() ? Optional.of(Ground.SAID_TO_BE_RELEVANT) : Optional.empty();
        }
        // work that is told to lie in another domain is not taken for that of the present job
        boolean elsewhere = period.isTold() && period.domain() != null && !period.isIn(asked.domain(), domains);
        if (ownFamily && !elsewhere && period.isOf(ExperienceKind.RELEVANT, target.organization())) {
            return Optional.of(period.isTold() ? Ground.OWN_FAMILY : Ground.PRESENT_JOB);
        }
        return period.isTold() && period.isIn(asked.domain(), domains) ? Optional.of(Ground.NAMED) : Optional.empty();
    }

    private boolean isOfTheKind(Profile.Period period, ExperienceRequirement asked) {
        return ground(period, asked).isPresent();
    }

    /** The grounds on which the years of the kind count. */
    private Several grounds(ExperienceRequirement asked) {
        List<Object> grounds = new ArrayList<>(profile.work().stream()
                .flatMap(period -> ground(period, asked).stream())
                .distinct()
                .toList());
        if (asked.wording() != null && asked.kind() != ExperienceKind.RELEVANT) {
            grounds.add(Reason.of(PersonPhrase.WORDING_IS_DECIDED, "wording", asked.wording()));
        }
        return new Several(grounds, Several.Joining.SEMICOLON);
    }

    private double yearsOfTheKind(ExperienceRequirement asked) {
        return Profile.years(profile.work().stream().filter(period -> isOfTheKind(period, asked)));
    }

    private Verdict kind(ExperienceRequirement asked) {
        if (profile.work().isEmpty()) {
            return EducationVerdicts.notTold(LineSubject.EXPERIENCE_KIND, Asked.work(asked));
        }
        if (yearsOfTheKind(asked) > 0) {
            return Verdict.met(
                    held(LineSubject.EXPERIENCE_KIND, Asked.work(asked)).with("grounds", grounds(asked)));
        }
        Reason reason = notOfTheKind(asked);
        return reason.code() == VerdictReason.SAID_TO_BE_IRRELEVANT ? Verdict.unmet(reason) : Verdict.unknown(reason);
    }

    private static Reason held(LineSubject subject, Reason asked) {
        return Reason.of(VerdictReason.EXPERIENCE_HELD, "subject", subject).with("asked", asked);
    }

    /** Why work that is there is not known to be of the kind. */
    private Reason notOfTheKind(ExperienceRequirement asked) {
        Reason work = Asked.work(asked);
        Optional<String> elsewhere = profile.work().stream()
                .filter(period -> !period.countsIn(target.organization()))
                .flatMap(period -> Stream.ofNullable(period.organization()))
                .findFirst();
        if (elsewhere.isPresent()) {
            return Reason.of(VerdictReason.WORK_OF_ANOTHER_ORGANIZATION, "asked", work)
                    .with("home", catalogue.organization(elsewhere.get()))
                    .with("organization", catalogue.organization(target.organization()));
        }
        if (asked.kind() != ExperienceKind.RELEVANT) {
            return Reason.of(VerdictReason.WORK_OF_ANOTHER_KIND, "asked", work);
        }
        return profile.work().stream().allMatch(period -> Boolean.FALSE.equals(period.relevant()))
                ? Reason.of(VerdictReason.SAID_TO_BE_IRRELEVANT, "subject", LineSubject.EXPERIENCE_KIND)
                        .with("asked", work)
                : Reason.of(VerdictReason.RELEVANCE_NOT_TOLD, "subject", LineSubject.EXPERIENCE_KIND)
                        .with("asked", work)
                        .with("domain", asked.domain());
    }

    /** The years that are asked with the education that the person has, or comes nearest to. */
    private int wanted(ExperienceRequirement asked) {
        EducationAlternative way = education.way();
        return way != null && way.accepted() != null && asked.equals(way.experience())
                ? way.years()
                : Objects.requireNonNullElse(asked.years(), 0);
    }

    private Verdict years(ExperienceRequirement asked) {
        int wanted = wanted(asked);
        int standIn = education.standIn();
        Reason need = Reason.of(PersonPhrase.YEARS_OF_WORK, "years", wanted).with("work", Asked.work(asked));
        if (profile.work().isEmpty()) {
            return EducationVerdicts.notTold(LineSubject.YEARS, need);
        }
        double same = yearsOfTheKind(asked);
        if (same >= wanted) {
            double atLeastStandIn = standInOf(asked, same);
            return Verdict.met(held(LineSubject.YEARS, need)
                            .with("years", Profile.shown(same))
                            .with("standIn", atLeastStandIn > 0 ? Profile.shown(atLeastStandIn) : null)
                            .with("grounds", grounds(asked)))
                    .withYears(same, 0);
        }
        double all = Profile.years(profile.work().stream()
                .filter(period -> asked.kind() != ExperienceKind.RELEVANT || !Boolean.FALSE.equals(period.relevant())));
        if (profile.workAssumed()) {
            return Verdict.unknown(open(same, need)
                            .with("ofPresentJob", Profile.shown(all))
                            .with("told", profile.work().stream().anyMatch(Profile.Period::isTold))
                            .with("isPart", same > 0 && same < all)
                            .and(same > 0 ? null : notOfTheKind(asked)))
                    .withYears(same, 0);
        }
        Reason had = Reason.of(PersonPhrase.ALL_YEARS, "years", Profile.shown(all))
                .with("isAll", all == profile.years())
                .with("standIn", standIn == 0 ? null : standIn);
        if (all - standIn < wanted) {
            return Verdict.unmet(
                            Reason.of(VerdictReason.YEARS_LACKING, "all", had).with("asked", need))
                    .withYears(same, Profile.exact(wanted - (all - standIn)));
        }
        return Verdict.unknown(open(same, need)
                        .with("ofPresentJob", null)
                        .with("all", had)
                        .with("relevant", asked.kind() == ExperienceKind.RELEVANT))
                .withYears(same, 0);
    }

    /** How many of the years of the kind have to stand in for the degree, since other work is not enough for that. */
    private double standInOf(ExperienceRequirement asked, double same) {
        double besides = Profile.years(profile.work().stream()
                .filter(period -> !isOfTheKind(period, asked) && !Boolean.FALSE.equals(period.relevant())));
        return Math.min(same, Profile.exact(education.standIn() - besides));
    }

    private static Reason open(double same, Reason need) {
        return Reason.of(VerdictReason.YEARS_OPEN, "years", Profile.shown(same)).with("asked", need);
    }

    /** Only years of the kind that is asked can lie in the domain that is asked of them. */
    private Verdict domain(ExperienceRequirement asked) {
        String domain = Objects.requireNonNull(asked.domain());
        DomainShare share = Objects.requireNonNull(asked.domainShare());
        List<Profile.Period> within = profile.work().stream()
                .filter(period -> isOfTheKind(period, asked) && period.isIn(domain, domains))
                .toList();
        double years = within.stream().mapToDouble(Profile.Period::inDomain).sum();
        boolean enough = isEnough(share, !within.isEmpty(), years, wanted(asked));
        if (enough) {
            return Verdict.met(held(LineSubject.DOMAIN, Asked.domain(asked))
                    .with("told", within.stream().anyMatch(Profile.Period::isTold))
                    .with("years", Profile.shown(years))
                    .with("as", understood(within, domain)));
        }
        if (profile.work().isEmpty()) {
            return EducationVerdicts.notTold(LineSubject.DOMAIN, Asked.domain(asked));
        }
        return lacking(asked, share)
                .map(Verdict::unmet)
                .orElseGet(() -> Verdict.unknown(Reason.of(VerdictReason.DOMAIN_OPEN, "known", knownIn(asked, within))
                        .with("asked", Asked.domain(asked))
                        .with("alternative", asked.alternative())));
    }

    /**
     * Whether years in a domain are the share of the years that must lie in it.
     *
     * @param any whether there is any work in it
     * @param wanted 0 if no number of years is asked
     */
    private static boolean isEnough(DomainShare share, boolean any, double years, int wanted) {
        return switch (share) {
            case INCLUDING -> any;
            case MAJORITY -> years > wanted / 2.0;
            case ALL -> wanted == 0 ? any : years >= wanted;
        };
    }

    /** The names of domains that are told and read otherwise than the one that is asked. */
    private Several understood(List<Profile.Period> within, String asked) {
        return Several.comma(within.stream()
                .filter(Profile.Period::isTold)
                .flatMap(period -> Stream.ofNullable(period.domain()))
                .map(told -> domains.find(told).map(Domain::name).orElse(told))
                .filter(name -> !name.equalsIgnoreCase(asked))
                .distinct()
                .toList());
    }

    /** That too few of the years can lie in the domain, since the others are told to lie elsewhere; empty if enough can. */
    private Optional<Reason> lacking(ExperienceRequirement asked, DomainShare share) {
        List<Profile.Period> elsewhere = profile.work().stream()
                .filter(period -> period.isTold() && period.match(asked.domain(), domains) == Domains.Match.OTHER)
                .toList();
        if (elsewhere.isEmpty() || profile.workAssumed() || asked.alternative() != null) {
            return Optional.empty();
        }
        double possible = Profile.exact(profile.years() - Profile.years(elsewhere.stream()));
        int wanted = wanted(asked);
        boolean canBeEnough = isEnough(share, possible > 0, possible, wanted);
        return canBeEnough
                ? Optional.empty()
                : Optional.of(Reason.of(VerdictReason.DOMAIN_LACKING, "all", Profile.shown(profile.years()))
                        .with("possible", Profile.shown(possible))
                        .with("majority", share == DomainShare.MAJORITY ? wanted : null)
                        .with(
                                "elsewhere",
                                Several.comma(elsewhere.stream()
                                        .flatMap(period -> Stream.ofNullable(period.domain()))
                                        .distinct()
                                        .toList()))
                        .with("asked", Asked.domain(asked)));
    }

    /** What is known of work in the domain where it is not enough. */
    private Reason knownIn(ExperienceRequirement asked, List<Profile.Period> within) {
        List<Reason> known = new ArrayList<>();
        double told = Profile.years(within.stream().filter(Profile.Period::isTold));
        if (told > 0) {
            known.add(Reason.of(PersonPhrase.YEARS_IN_DOMAIN, "years", Profile.shown(told)));
        }
        within.stream()
                .filter(period -> !period.isTold())
                .map(period -> ofPresentJob(PersonPhrase.YEARS_OF_PRESENT_JOB_IN_DOMAIN, period))
                .forEach(known::add);
        profile.work().stream()
                .filter(period -> period.isIn(asked.domain(), domains) && !within.contains(period))
                .map(period -> Reason.of(PersonPhrase.WORK_IN_DOMAIN, "told", period.isTold())
                        .with("asked", Asked.work(asked)))
                .distinct()
                .forEach(known::add);
        profile.work().stream()
                .filter(period -> period.domain() != null && !period.isIn(asked.domain(), domains))
                .map(period -> ofPresentJob(PersonPhrase.WORK_IN_ANOTHER_DOMAIN, period)
                        .with("told", period.isTold())
                        .with("domain", period.domain())
                        .with("isNear", period.match(asked.domain(), domains) != Domains.Match.OTHER))
                .forEach(known::add);
        return known.stream().reduce(Reason::and).orElseGet(() -> Reason.of(PersonPhrase.NO_WORK_IN_DOMAIN));
    }

    private static Reason ofPresentJob(PersonPhrase phrase, Profile.Period period) {
        return Reason.of(phrase, "years", Profile.shown(period.years()))
                .with("isAll", period.inDomain() == period.years())
                .with("isMajority", period.inDomain() > 0);
    }
}
