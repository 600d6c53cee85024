package org.careergraph.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.ExperienceGap;
import org.careergraph.gap.ExperienceRules;
import org.careergraph.gap.GapLine;
import org.careergraph.gap.Verdict;
import org.careergraph.gap.Words;

/**
 * Whether a person has the experience that is asked: kind, years, domain and further demands apart. What rests on the
 * person's own word says so, since it is the organization that decides what is relevant.
 */
final class ExperienceVerdicts {
    private static final String DECIDES = "; the organization decides";

    private final Profile profile;
    private final int standIn;
    private final boolean ownFamily;
    private final Catalogue catalogue;
    private final Position target;

    /**
     * @param standIn years that stand in for a degree, and therefore do not count here
     * @param ownFamily whether the target is of the family of the person's present job
     */
    ExperienceVerdicts(Profile profile, int standIn, boolean ownFamily, Catalogue catalogue, Position target) {
        this.profile = profile;
        this.standIn = standIn;
        this.ownFamily = ownFamily;
        this.catalogue = catalogue;
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
        String demand = Objects.requireNonNull(line.demand());
        String name = catalogue.experienceDemand(demand).name();
        String asked = line.importance() == Importance.DESIRABLE
                        && line.to() != null
                        && line.to().ideally().contains(demand)
                ? ExperienceRules.ideally(name)
                : name;
        return profile.demands().contains(demand)
                ? Verdict.met("You have it: " + asked + ".")
                : Verdict.unknown("You do not tell whether you have it: " + asked + ".");
    }

    /** On what it rests that a period is of the kind that is asked. */
    private enum Ground {
        /** The present job asks it. */
        PRESENT_JOB("your present job asks it"),
        /** The person tells it. */
        TOLD("you say so"),
        /** The person takes it to be relevant. */
        SAID_TO_BE_RELEVANT("you say that it is relevant" + DECIDES),
        /** The document counts a domain as relevant, and the person says that the work lies in it. */
        NAMED("the document names this domain as relevant, and you say that your work lies in it" + DECIDES),
        /** Relevant work of a person whose present job is of the target's family. */
        OWN_FAMILY("your present job is of the same family" + DECIDES);

        private final String words;

        Ground(String words) {
            this.words = words;
        }
    }

    /** On what it rests that the period is of the kind that is asked; empty if it is not, or not known to be. */
    private Optional<Ground> ground(Profile.Period period, ExperienceRequirement asked) {
        Ground plain = period.isTold() ? Ground.TOLD : Ground.PRESENT_JOB;
        if (asked.kind() == ExperienceKind.ANY) {
            return Optional.of(plain);
        }
        if (asked.kind() != ExperienceKind.RELEVANT) {
            boolean saidNot = Boolean.FALSE.equals(period.relevant())
                    && asked.wording() != null
                    && asked.wording().contains("relevant");
            return period.isOf(asked.kind(), target.organization()) && !saidNot ? Optional.of(plain) : Optional.empty();
        }
        if (period.relevant() != null) {
            return period.relevant() ? Optional.of(Ground.SAID_TO_BE_RELEVANT) : Optional.empty();
        }
        // work that is told to lie in another domain is not taken for that of the present job
        boolean elsewhere = period.isTold() && period.domain() != null && !period.isIn(asked.domain());
        if (ownFamily && !elsewhere && period.isOf(ExperienceKind.RELEVANT, target.organization())) {
            return Optional.of(period.isTold() ? Ground.OWN_FAMILY : Ground.PRESENT_JOB);
        }
        return period.isTold() && period.isIn(asked.domain()) ? Optional.of(Ground.NAMED) : Optional.empty();
    }

    private boolean isOfTheKind(Profile.Period period, ExperienceRequirement asked) {
        return ground(period, asked).isPresent();
    }

    /** The grounds on which the years of the kind count, in words. */
    private String grounds(ExperienceRequirement asked) {
        List<String> words = new ArrayList<>();
        for (Profile.Period period : profile.work()) {
            ground(period, asked)
                    .filter(ground -> !words.contains(ground.words))
                    .ifPresent(ground -> words.add(ground.words));
        }
        if (asked.wording() != null && asked.kind() != ExperienceKind.RELEVANT) {
            words.add("what is " + asked.wording() + " the organization decides");
        }
        return String.join("; ", words);
    }

    private double yearsOfTheKind(ExperienceRequirement asked) {
        return Profile.years(profile.work().stream().filter(period -> isOfTheKind(period, asked)));
    }

    private Verdict kind(ExperienceRequirement asked) {
        String wanted = ExperienceRules.work(asked);
        if (profile.work().isEmpty()) {
            return Verdict.unknown("You do not tell any experience; asked is " + wanted + ".");
        }
        if (yearsOfTheKind(asked) > 0) {
            return Verdict.met("There is experience of this kind, " + wanted + ": " + grounds(asked) + ".");
        }
        return asked.kind() == ExperienceKind.RELEVANT && isSaidToBeIrrelevant()
                ? Verdict.unmet(notOfTheKind(asked))
                : Verdict.unknown(notOfTheKind(asked));
    }

    private boolean isSaidToBeIrrelevant() {
        return profile.work().stream().allMatch(period -> Boolean.FALSE.equals(period.relevant()));
    }

    /** Why work that is there is not known to be of the kind. */
    private String notOfTheKind(ExperienceRequirement asked) {
        String wanted = ExperienceRules.work(asked);
        if (profile.work().stream().anyMatch(period -> !period.countsIn(target.organization()))) {
            return "Your present job is in the " + home() + ", and no document states whether its work counts as "
                    + wanted + " in the "
                    + catalogue.organization(target.organization()).name() + ".";
        }
        if (asked.kind() != ExperienceKind.RELEVANT) {
            return "There is experience of another kind; the document does not state whether it counts as " + wanted
                    + ".";
        }
        if (isSaidToBeIrrelevant()) {
            return "You say that your work is not relevant; asked is " + wanted + ".";
        }
        return "You do not say whether your work is " + wanted + ", and the document leaves it open"
                + (asked.domain() == null ? "" : " beyond naming " + asked.domain()) + DECIDES + ".";
    }

    private String home() {
        return profile.work().stream()
                .map(Profile.Period::organization)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(id -> catalogue.organization(id).name())
                .findFirst()
                .orElse("");
    }

    private Verdict years(ExperienceRequirement asked) {
        int wanted = Objects.requireNonNull(asked.years());
        double same = yearsOfTheKind(asked);
        double all = Profile.years(profile.work().stream()
                .filter(period -> asked.kind() != ExperienceKind.RELEVANT || !Boolean.FALSE.equals(period.relevant())));
        String need = Words.years(wanted) + " of " + ExperienceRules.work(asked);
        if (profile.work().isEmpty()) {
            return Verdict.unknown("You do not tell any experience; asked are " + need + ".");
        }
        if (same >= wanted) {
            return Verdict.met("Counted are " + EducationVerdicts.said(same) + " (" + grounds(asked) + "); asked are "
                    + need + ".");
        }
        if (profile.workAssumed()) {
            return Verdict.unknown("Your present job asks " + EducationVerdicts.said(all)
                    + (same > 0 && same < all ? ", " + EducationVerdicts.said(same) + " of them of this kind" : "")
                    + ", and there may be more. Asked are " + need + "."
                    + (same > 0 ? "" : " " + notOfTheKind(asked)));
        }
        String had = "You have " + EducationVerdicts.said(all)
                + (all == profile.years() ? " in all" : " that you do not call irrelevant")
                + (standIn == 0 ? "" : ", " + standIn + " of which would stand in for the degree");
        if (all - standIn < wanted) {
            return Verdict.unmet(had + "; asked are " + need + ".");
        }
        return Verdict.unknown(had + ", and " + EducationVerdicts.said(same) + " known to be of this kind"
                + (asked.kind() == ExperienceKind.RELEVANT
                        ? "; whether the others are relevant you do not say" + DECIDES
                        : "; the document does not state whether the others count")
                + ". Asked are " + need + ".");
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
            return Verdict.met((within.stream().anyMatch(Profile.Period::isTold)
                            ? "You say that " + EducationVerdicts.said(years) + " of your work "
                                    + (years == 1 ? "lies" : "lie") + " in it" + DECIDES
                            : "Your present job asks it too")
                    + ". Asked: " + need + ".");
        }
        if (profile.work().isEmpty()) {
            return Verdict.unknown("You do not tell any experience; asked: " + need + ".");
        }
        return Verdict.unknown(knownIn(asked, within) + " Asked: " + need + "."
                + (asked.alternative() == null
                        ? ""
                        : " Which work is " + asked.alternative() + " the document does not state" + DECIDES + "."));
    }

    /** What is known of work in the domain where it is not enough, in sentences. */
    private String knownIn(ExperienceRequirement asked, List<Profile.Period> within) {
        List<String> sentences = new ArrayList<>();
        double told = Profile.years(within.stream().filter(Profile.Period::isTold));
        if (told > 0) {
            sentences.add("You say that " + EducationVerdicts.said(told) + " of your work "
                    + (told == 1 ? "lies" : "lie") + " in it" + DECIDES + ".");
        }
        within.stream()
                .filter(period -> !period.isTold())
                .map(period -> "Your present job asks "
                        + (period.inDomain() == period.years()
                                ? "all of its " + EducationVerdicts.said(period.years())
                                        + " in it, and there may be more."
                                : (period.inDomain() > 0 ? "the majority" : "some") + " of its "
                                        + EducationVerdicts.said(period.years()) + " in it and does not say how many."))
                .forEach(sentences::add);
        List<Profile.Period> others = profile.work().stream()
                .filter(period -> period.isIn(asked.domain()) && !within.contains(period))
                .toList();
        others.stream()
                .map(period -> (period.isTold() ? "You say that work of yours lies" : "Your present job asks work")
                        + " in it; that it is " + ExperienceRules.work(asked) + " is not known.")
                .distinct()
                .forEach(sentences::add);
        return sentences.isEmpty()
                ? "No work that you tell or that your present job asks is known to lie in it."
                : String.join(" ", sentences);
    }
}
