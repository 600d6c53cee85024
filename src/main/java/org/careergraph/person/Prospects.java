package org.careergraph.person;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Place;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.Cancellation;
import org.careergraph.gap.CompetencyGap;
import org.careergraph.gap.CompetencyRules;
import org.careergraph.gap.Gap;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Verdict;
import org.jspecify.annotations.Nullable;

/** Where a person stands with many positions at once, and what more would change. */
public final class Prospects {
    private final Catalogue catalogue;
    private final Assessments assessments;
    private final Person person;
    private final Profile profile;
    private final List<Position> positions;
    private final List<Gap> before;

    /** @param place the positions that count; the person's present one never does */
    public Prospects(Catalogue catalogue, Person person, Place place) {
        this.catalogue = catalogue;
        this.assessments = new Assessments(catalogue);
        this.person = person;
        this.profile = Profile.of(person, catalogue);
        this.positions = place.positions(catalogue).stream()
                .filter(position -> !isAtOrBelow(person.position(), position))
                .toList();
        this.before = positions.stream().map(position -> gap(position, profile)).toList();
    }

    /** Whether a position lies on the ladder of the present job's family and not above it, so that nothing opens it. */
    private boolean isAtOrBelow(@Nullable Position present, Position position) {
        return present instanceof Job here && position instanceof Job there && here.isOfOneFamilyWith(there)
                ? catalogue.stepsUp(here, there).isEmpty()
                : position.equals(present);
    }

    private Gap gap(Position target, Profile with) {
        Position from = person.position() == null ? target : person.position();
        return assessments.between(from, target, person, with);
    }

    /** What the acquisitions, all together, would change. */
    public WhatIf with(List<Acquisition> acquisitions) {
        Person acquired = Acquisition.together(acquisitions);
        Profile with = profile.plus(acquired);
        List<WhatIf.Change> opens = new ArrayList<>();
        List<WhatIf.Change> nearer = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            Cancellation.check();
            Gap then = gap(positions.get(i), with);
            List<Reason> gained = gained(before.get(i), then);
            WhatIf.Change change = new WhatIf.Change(positions.get(i), verdict(before.get(i)), verdict(then), gained);
            if (then.isOpen() && !before.get(i).isOpen()) {
                opens.add(change);
            } else if (!gained.isEmpty()) {
                nearer.add(change);
            }
        }
        nearer.sort(comparingInt((WhatIf.Change change) -> -change.gained().size())
                .thenComparing(change -> change.position().id()));
        return new WhatIf(
                opens,
                nearer,
                positions.size() - opens.size() - nearer.size(),
                Stream.concat(profile.assumptions().stream(), AskedNames.of(catalogue).unasked(acquired).stream())
                        .distinct()
                        .toList());
    }

    private static Verdict verdict(Gap gap) {
        return Objects.requireNonNull(gap.verdict());
    }

    /** Lines that are met then and were not before, and those that are nearer. The lines are the target's, in one order. */
    private List<Reason> gained(Gap earlier, Gap later) {
        List<Reason> reasons = new ArrayList<>();
        List<Verdict> was = othersThanCompetencies(earlier);
        List<Verdict> is = othersThanCompetencies(later);
        for (int i = 0; i < is.size(); i++) {
            if (isNearer(was.get(i), is.get(i))) {
                reasons.add(is.get(i).reason());
            }
        }
        List<CompetencyGap> earlierLines = earlier.essentialCompetencies();
        List<CompetencyGap> laterLines = later.essentialCompetencies();
        for (int i = 0; i < laterLines.size(); i++) {
            Verdict then = Objects.requireNonNull(laterLines.get(i).verdict());
            if (isNearer(Objects.requireNonNull(earlierLines.get(i).verdict()), then)) {
                reasons.add(Reason.of(
                                PersonPhrase.OF_COMPETENCY,
                                "competency",
                                catalogue.competency(laterLines.get(i).competency()))
                        .with("reason", then.reason()));
            }
        }
        return reasons;
    }

    private static List<Verdict> othersThanCompetencies(Gap gap) {
        return Gap.verdicts(gap.education().lines(), gap.experience().lines(), gap.languages());
    }

    private static boolean isNearer(Verdict earlier, Verdict later) {
        return later.status().compareTo(earlier.status()) < 0
                || later.status() == earlier.status()
                        && later.status() != Verdict.Status.MET
                        && (byFewerYears(earlier, later)
                                || isLess(later.lackingYears(), earlier.lackingYears())
                                || isLess(earlier.countedYears(), later.countedYears()));
    }

    private static boolean byFewerYears(Verdict earlier, Verdict later) {
        return earlier.by() != null
                && later.by() != null
                && later.by().totalYears() < earlier.by().totalYears();
    }

    /** Whether both are known and the first is less. */
    private static boolean isLess(@Nullable Double first, @Nullable Double second) {
        return first != null && second != null && first < second;
    }

    /** Which single acquisitions would do most: those that open most positions first, then those that meet most lines. */
    public List<Leverage> leverage(int most) {
        List<Leverage> all = new ArrayList<>();
        for (Acquisition acquisition : Candidates.of(positions, catalogue)) {
            Profile with = profile.plus(Acquisition.together(List.of(acquisition)));
            List<Position> opens = new ArrayList<>();
            int lines = 0;
            for (int i = 0; i < positions.size(); i++) {
                Cancellation.check();
                int gained = gained(acquisition, with, before.get(i));
                lines += gained;
                if (gained > 0 && gained == before.get(i).notMet() && Assessments.canBeMet(positions.get(i))) {
                    opens.add(positions.get(i));
                }
            }
            if (lines > 0) {
                all.add(new Leverage(acquisition, opens, lines, profile.assumptions()));
            }
        }
        all.sort(comparingInt((Leverage one) -> -one.opens().size())
                .thenComparingInt(one -> -one.linesMet())
                .thenComparing(Leverage::acquisition, Acquisition.order(catalogue)));
        return all.stream().limit(most).toList();
    }

    /** How many lines of a position the acquisition alone would meet. Only those lines are judged that it can touch. */
    private int gained(Acquisition acquisition, Profile with, Gap gap) {
        return switch (acquisition) {
            case Acquisition.Ability ability -> covered(ability.competency(), gap);
            case Acquisition.Speaking speaking ->
                notMet(Gap.verdicts(List.of(), List.of(), gap.languages()))
                        - notMet(Gap.verdicts(List.of(), List.of(), assessments.languages(gap, with)));
            case Acquisition.Schooling schooling -> gainedByEducationOrWork(with, gap);
            case Acquisition.Work work -> gainedByEducationOrWork(with, gap);
            case Acquisition.Licence licence -> gainedByEducationOrWork(with, gap);
        };
    }

    private int gainedByEducationOrWork(Profile with, Gap gap) {
        return notMet(Gap.verdicts(gap.education().lines(), gap.experience().lines(), List.of()))
                - notMet(assessments.judge(gap, person, with).verdicts());
    }

    /** How many lines a competency would meet: those of competencies that it covers. */
    private int covered(Person.Competency held, Gap gap) {
        return (int) gap.essentialCompetencies().stream()
                .filter(line -> line.verdict() != null && line.verdict().status() != Verdict.Status.MET)
                .filter(line -> catalogue.coveredBy(line.competency()).contains(held.id())
                        && line.to() != null
                        && Boolean.TRUE.equals(CompetencyRules.isEnough(held.level(), held.degree(), line.to())))
                .count();
    }

    private static int notMet(List<Verdict> verdicts) {
        return (int) verdicts.stream()
                .filter(verdict -> verdict.status() != Verdict.Status.MET)
                .count();
    }
}
