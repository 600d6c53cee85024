package org.careergraph.person;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.Place;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.CompetencyRules;
import org.careergraph.gap.EducationRules;
import org.careergraph.gap.Gap;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Verdict;

/** Where a person stands with many positions at once, and what more would change. */
public final class Prospects {
    private final Catalogue catalogue;
    private final Assessments assessments;
    private final EducationRules education;
    private final Person person;
    private final List<Position> positions;
    private final List<Gap> before;

    /** @param place the positions that count; the person's present one never does */
    public Prospects(Catalogue catalogue, Person person, Place place) {
        this.catalogue = catalogue;
        this.assessments = new Assessments(catalogue);
        this.education = new EducationRules(catalogue);
        this.person = person;
        this.positions = place.positions(catalogue).stream()
                .filter(position -> !position.equals(person.position()))
                .toList();
        this.before =
                positions.stream().map(position -> gap(position, Person.SILENT)).toList();
    }

    private Gap gap(Position target, Person acquired) {
        Position from = person.position() == null ? target : person.position();
        return assessments.between(from, target, person, acquired);
    }

    /** What the acquisitions, all together, would change. */
    public WhatIf with(List<Acquisition> acquisitions) {
        Person acquired = Acquisition.together(acquisitions);
        List<WhatIf.Change> opens = new ArrayList<>();
        List<WhatIf.Change> nearer = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            Gap then = gap(positions.get(i), acquired);
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
                Stream.concat(
                                Profile.of(person, catalogue).assumptions().stream(),
                                Profile.unaskedReasons(acquired, catalogue).stream())
                        .distinct()
                        .toList());
    }

    private static Verdict verdict(Gap gap) {
        return Objects.requireNonNull(gap.verdict());
    }

    /** Lines that are met then and were not before, and those that are nearer. The lines are the target's, in one order. */
    private List<Reason> gained(Gap earlier, Gap later) {
        List<Verdict> was = earlier.verdicts();
        List<Verdict> is = later.verdicts();
        List<String> competencies = later.competencies().stream()
                .filter(line -> line.to() != null && line.to().importance() == Importance.ESSENTIAL)
                .map(line -> catalogue.competency(line.competency()).name() + ": ")
                .toList();
        int others = is.size() - competencies.size();
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < is.size(); i++) {
            if (is.get(i).status().compareTo(was.get(i).status()) < 0 || needsFewerYears(was.get(i), is.get(i))) {
                reasons.add(
                        i < others
                                ? is.get(i).reason()
                                : Reason.text(competencies.get(i - others)
                                        + is.get(i).reason().unworded()));
            }
        }
        return reasons;
    }

    private static boolean needsFewerYears(Verdict earlier, Verdict later) {
        return earlier.by() != null
                && later.by() != null
                && later.status() == earlier.status()
                && later.status() != Verdict.Status.MET
                && later.by().totalYears() < earlier.by().totalYears();
    }

    /** How many lines of a position it alone would meet. A competency touches no line but those of competencies it covers. */
    private int gained(Acquisition acquisition, Profile with, int index) {
        if (acquisition instanceof Acquisition.Ability ability) {
            Person.Competency held = ability.competency();
            return (int) before.get(index).competencies().stream()
                    .filter(line -> line.to() != null && line.to().importance() == Importance.ESSENTIAL)
                    .filter(line -> line.verdict() != null && line.verdict().status() != Verdict.Status.MET)
                    .filter(line -> catalogue.coveredBy(line.competency()).contains(held.id())
                            && line.to() != null
                            && Boolean.TRUE.equals(CompetencyRules.isEnough(held.level(), held.degree(), line.to())))
                    .count();
        }
        return notMet(Gap.verdicts(
                        before.get(index).education().lines(),
                        before.get(index).experience().lines(),
                        before.get(index).languages()))
                - notMet(assessments.judge(before.get(index), person, with).verdicts());
    }

    private static int notMet(List<Verdict> verdicts) {
        return (int) verdicts.stream()
                .filter(verdict -> verdict.status() != Verdict.Status.MET)
                .count();
    }

    /** Which single acquisitions would do most: those that open most positions first, then those that meet most lines. */
    public List<Leverage> leverage(int most) {
        Profile profile = Profile.of(person, catalogue);
        List<Leverage> all = new ArrayList<>();
        for (Acquisition acquisition : candidates()) {
            Profile with = profile.plus(Acquisition.together(List.of(acquisition)));
            List<Position> opens = new ArrayList<>();
            int lines = 0;
            for (int i = 0; i < positions.size(); i++) {
                int left = before.get(i).notMet();
                int gained = gained(acquisition, with, i);
                lines += gained;
                if (left > 0 && gained == left && Assessments.canBeMet(positions.get(i))) {
                    opens.add(positions.get(i));
                }
            }
            if (lines > 0) {
                all.add(new Leverage(acquisition, opens, lines, profile.assumptions()));
            }
        }
        all.sort(comparingInt((Leverage one) -> -one.opens().size())
                .thenComparingInt(one -> -one.linesMet())
                .thenComparing(one -> one.acquisition().text(catalogue)));
        return all.stream().limit(most).toList();
    }

    /** Whatever some position asks: nothing is proposed that none asks for. */
    private Set<Acquisition> candidates() {
        Set<Acquisition> candidates = new LinkedHashSet<>();
        for (Position position : positions) {
            for (EducationRequirement asked : position.requirements().education()) {
                if (asked.importance() == Importance.ESSENTIAL) {
                    EducationLevel level = asked.level();
                    boolean degree = level != null && level.compareTo(EducationLevel.FIRST_DEGREE) >= 0;
                    if (level != null) {
                        candidates.add(new Acquisition.Schooling(
                                new Person.Education(level, null, degree ? Boolean.TRUE : null)));
                    }
                    if (asked.trainingArea() != null) {
                        candidates.add(Acquisition.Schooling.training(asked.trainingArea()));
                    }
                    if (asked.licence() != null) {
                        candidates.add(new Acquisition.Licence(asked.licence()));
                    }
                    if (degree) {
                        candidates.add(new Acquisition.Schooling(
                                new Person.Education(EducationLevel.POST_SECONDARY_DIPLOMA, null, null)));
                    }
                }
            }
            for (ExperienceRequirement asked : position.requirements().experience()) {
                if (asked.importance() == Importance.ESSENTIAL && (asked.years() != null || asked.domain() != null)) {
                    int years = asked.years() == null ? 0 : asked.years();
                    candidates.add(new Acquisition.Work(
                            new Person.Experience(years, asked.kind(), asked.domain(), asked.also(), null)));
                }
            }
            education.alternatives(position).stream()
                    .filter(way -> way.rule() != null)
                    .forEach(way -> candidates.add(new Acquisition.Work(new Person.Experience(
                            way.relevantYears(), ExperienceKind.RELEVANT, null, List.of(), Boolean.TRUE))));
            for (LanguageRequirement asked : position.requirements().languages()) {
                if (asked.importance() == Importance.ESSENTIAL) {
                    speaking(candidates, asked);
                }
            }
            for (CompetencyRequirement asked : position.requirements().competencies()) {
                if (asked.importance() == Importance.ESSENTIAL) {
                    candidates.add(new Acquisition.Ability(
                            new Person.Competency(asked.competency(), asked.level(), asked.degree())));
                }
            }
        }
        return candidates;
    }

    private void speaking(Set<Acquisition> candidates, LanguageRequirement asked) {
        if (asked.anyOf().contains(LanguageSet.ORGANIZATION_LANGUAGE)
                || asked.anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE)) {
            for (String language : catalogue.organization(asked.organization()).languages()) {
                candidates.add(new Acquisition.Speaking(new Person.Language(language, asked.level(), false)));
            }
        }
        if (asked.anyOf().contains(LanguageSet.DUTY_STATION_LANGUAGE)) {
            candidates.add(new Acquisition.Speaking(new Person.Language("", asked.level(), true)));
        }
        for (String language : asked.languages()) {
            candidates.add(new Acquisition.Speaking(new Person.Language(language, asked.level(), false)));
        }
    }
}
