package org.careergraph.path;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;

/** Whether a person has the experience that is asked: kind, years, domain and further demands apart. */
final class ExperienceVerdicts {
    private final Profile profile;
    private final int standIn;
    private final boolean ownFamily;

    /**
     * @param standIn years that stand in for a degree, and therefore do not count here
     * @param ownFamily whether the target is of the family of the person's present job
     */
    ExperienceVerdicts(Profile profile, int standIn, boolean ownFamily) {
        this.profile = profile;
        this.standIn = standIn;
        this.ownFamily = ownFamily;
    }

    ExperienceGap judge(ExperienceGap gap, DemandNames names) {
        List<GapLine> lines = gap.lines().stream()
                .map(line -> line.to() == null ? line : line.with(verdict(line, requirement(line, gap), names)))
                .toList();
        return new ExperienceGap(gap.from(), gap.to(), lines);
    }

    /** How a further demand is called. */
    interface DemandNames {
        String name(String demand);
    }

    private static ExperienceRequirement requirement(GapLine line, ExperienceGap gap) {
        return gap.to().stream()
                .filter(asked -> asked.importance() == line.importance()
                        && asked.citation().equals(line.to()))
                .filter(asked -> asksIt(asked, line))
                .findFirst()
                .orElseThrow();
    }

    /** One statement may ask two kinds of experience. */
    private static boolean asksIt(ExperienceRequirement asked, GapLine line) {
        return switch (line.subject()) {
            case EXPERIENCE_KIND -> Words.of(asked.kind()).equals(line.asked());
            case YEARS -> asked.years() != null && Words.years(asked.years()).equals(line.asked());
            case DOMAIN ->
                asked.domain() != null && ExperienceRules.domain(asked).equals(line.asked());
            default -> true;
        };
    }

    private Verdict verdict(GapLine line, ExperienceRequirement asked, DemandNames names) {
        return switch (line.subject()) {
            case EXPERIENCE_KIND -> kind(asked);
            case YEARS -> years(asked);
            case DOMAIN -> domain(asked);
            case FURTHER_DEMAND ->
                profile.demands().stream().anyMatch(demand -> names.name(demand).equals(line.asked()))
                        ? Verdict.met("You have it: " + line.asked() + ".")
                        : Verdict.unknown("You do not tell whether you have it: " + line.asked() + ".");
            default -> throw new IllegalStateException("no line of experience: " + line.subject());
        };
    }

    /** "Relevant" work is relevant to a job: to one of the own family, or to whatever the person takes it to be. */
    private boolean isOfTheKind(Profile.Period period, ExperienceRequirement asked) {
        if (asked.kind() == ExperienceKind.ANY) {
            return true;
        }
        return asked.kind() == ExperienceKind.RELEVANT
                ? Boolean.TRUE.equals(period.relevant())
                        || period.relevant() == null && ownFamily && period.kind() == ExperienceKind.RELEVANT
                : period.kind() == asked.kind();
    }

    private double yearsOfTheKind(ExperienceRequirement asked) {
        return profile.work().stream()
                .filter(period -> isOfTheKind(period, asked))
                .mapToDouble(Profile.Period::years)
                .sum();
    }

    private Verdict kind(ExperienceRequirement asked) {
        String wanted = Words.of(asked.kind());
        if (profile.work().isEmpty()) {
            return Verdict.unknown("You do not tell any experience; asked is " + wanted + ".");
        }
        return yearsOfTheKind(asked) > 0
                ? Verdict.met("There is experience of this kind: " + wanted + ".")
                : Verdict.unknown(
                        "There is experience of another kind; the document does not state whether it counts as "
                                + wanted + ".");
    }

    private Verdict years(ExperienceRequirement asked) {
        int wanted = Objects.requireNonNull(asked.years());
        double same = yearsOfTheKind(asked);
        double all = profile.years();
        String need = Words.years(wanted) + " of " + Words.of(asked.kind());
        if (profile.work().isEmpty()) {
            return Verdict.unknown("You do not tell any experience; asked are " + need + ".");
        }
        if (same >= wanted) {
            return Verdict.met("You have " + EducationVerdicts.said(same) + "; asked are " + need + ".");
        }
        if (profile.workAssumed()) {
            return Verdict.unknown("There are at least " + EducationVerdicts.said(all)
                    + ", and there may be more; asked are " + need + ".");
        }
        String had = standIn == 0
                ? "You have " + EducationVerdicts.said(all) + " in all"
                : "You have " + EducationVerdicts.said(all) + " in all, " + standIn
                        + " of which would stand in for the degree";
        if (all - standIn < wanted) {
            return Verdict.unmet(had + "; asked are " + need + ".");
        }
        return Verdict.unknown(had + ", and " + EducationVerdicts.said(same)
                + " of this kind; the document does not state whether the others count; asked are " + need + ".");
    }

    /** Only years of the kind that is asked can lie in the domain that is asked of them. */
    private Verdict domain(ExperienceRequirement asked) {
        String domain = Objects.requireNonNull(asked.domain());
        DomainShare share = Objects.requireNonNull(asked.domainShare());
        String need = ExperienceRules.domain(asked);
        List<Profile.Period> within = profile.work().stream()
                .filter(period -> isOfTheKind(period, asked) && period.isIn(domain))
                .toList();
        double years = within.stream().mapToDouble(Profile.Period::inDomain).sum();
        int wanted = Optional.ofNullable(asked.years()).orElse(0);
        boolean enough = switch (share) {
            case INCLUDING -> !within.isEmpty();
            case MAJORITY -> years > wanted / 2.0;
            case ALL -> asked.years() == null ? !within.isEmpty() : years > 0 && years >= wanted;
        };
        if (enough) {
            return Verdict.met("There is experience in it; asked: " + need + ".");
        }
        if (profile.work().isEmpty()) {
            return Verdict.unknown("You do not tell any experience; asked: " + need + ".");
        }
        return Verdict.unknown((years > 0 ? EducationVerdicts.said(years) : "No year") + " of "
                + Words.of(asked.kind()) + " is known to lie in this domain; asked: " + need
                + ". The document does not state whether other work counts.");
    }
}
