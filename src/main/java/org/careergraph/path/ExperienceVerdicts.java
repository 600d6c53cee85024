package org.careergraph.path;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.ExperienceRequirement;

/** Whether a person has the experience that is asked: kind, years, domain and further demands apart. */
final class ExperienceVerdicts {
    private final Profile profile;

    ExperienceVerdicts(Profile profile) {
        this.profile = profile;
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
                .filter(asked -> line.subject() != LineSubject.EXPERIENCE_KIND
                        || Words.of(asked.kind()).equals(line.asked()))
                .findFirst()
                .orElseThrow();
    }

    private Verdict verdict(GapLine line, ExperienceRequirement asked, DemandNames names) {
        if (profile.experience().isEmpty() && profile.demands().isEmpty()) {
            return Verdict.unknown("You do not tell any experience.");
        }
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

    private double sameKind(ExperienceRequirement asked) {
        return profile.experience().stream()
                .filter(period -> period.kind() == asked.kind())
                .mapToDouble(Person.Experience::years)
                .sum();
    }

    private Verdict kind(ExperienceRequirement asked) {
        String wanted = Words.of(asked.kind());
        return sameKind(asked) > 0
                ? Verdict.met("You have experience of this kind: " + wanted + ".")
                : Verdict.unknown(
                        "You tell other kinds of experience; the document does not state whether they count as "
                                + wanted + ".");
    }

    private Verdict years(ExperienceRequirement asked) {
        int wanted = Objects.requireNonNull(asked.years());
        double same = sameKind(asked);
        double all = profile.years();
        String need = Words.years(wanted) + " of " + Words.of(asked.kind());
        if (same >= wanted) {
            return Verdict.met("You have " + EducationVerdicts.said(same) + "; asked are " + need + ".");
        }
        if (profile.experienceAssumed()) {
            return Verdict.unknown("Your present job asks " + EducationVerdicts.said(all)
                    + ", you may have more; asked are " + need + ".");
        }
        if (all < wanted) {
            return Verdict.unmet("You have " + EducationVerdicts.said(all) + " in all; asked are " + need + ".");
        }
        return Verdict.unknown("You have " + EducationVerdicts.said(same) + " of this kind and "
                + EducationVerdicts.said(all - same)
                + " of others, of which the document does not state that they count; asked are "
                + need + ".");
    }

    private Verdict domain(ExperienceRequirement asked) {
        String domain = Objects.requireNonNull(asked.domain());
        double within = profile.experience().stream()
                .filter(period -> domain.equalsIgnoreCase(period.domain()))
                .mapToDouble(Person.Experience::years)
                .sum();
        int wanted = Optional.ofNullable(asked.years()).orElse(0);
        DomainShare share = Objects.requireNonNull(asked.domainShare());
        boolean enough = switch (share) {
            case INCLUDING -> within > 0;
            case MAJORITY -> within > wanted / 2.0;
            case ALL -> within > 0 && within >= wanted;
        };
        String need = Words.of(share) + " " + domain;
        return enough
                ? Verdict.met("You have " + EducationVerdicts.said(within) + " in it; asked: " + need + ".")
                : Verdict.unknown("You tell " + EducationVerdicts.said(within) + " in exactly this domain; asked: "
                        + need + ". Whether work in others counts is for the selection to say.");
    }
}
