package org.careergraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.Requirements;
import org.careergraph.path.MoveKind;
import org.careergraph.path.MoveSummary;
import org.careergraph.seed.SeedReader;
import org.jspecify.annotations.Nullable;

/**
 * The framework of the Lighthouse Union, which does not exist, read from the files beside this class by the product's own
 * reader. Everything that a seed may leave out is left out once and there once, and lists are not in the order of their ids.
 */
final class InventedFacts {

    static final String KEEPER = "light/keepers/G5";
    static final String SENIOR_KEEPER = "light/keepers/G6";
    static final String OFFICER = "light/light-officers/NOA";

    private static final Facts FACTS =
            SeedReader.read(Path.of("src/test/resources/org/careergraph/graph/lighthouse-union"));

    private static final Level GOOD = FACTS.levels().stream()
            .filter(level -> level.id().equals("light/strength/GOOD"))
            .findFirst()
            .orElseThrow();

    private InventedFacts() {}

    static Facts facts() {
        return FACTS;
    }

    static List<MoveSummary> moves() {
        return List.of(
                new MoveSummary(SENIOR_KEEPER, OFFICER, MoveKind.CATEGORY_BRIDGE, 1, 0, 2, 3, 1, 0),
                new MoveSummary(KEEPER, SENIOR_KEEPER, MoveKind.PROMOTION, 2, 1, 0, 0, 2, 0),
                new MoveSummary(KEEPER, OFFICER, MoveKind.CATEGORY_BRIDGE, 3, 1, 1, 3, 0, 1));
    }

    /** With another text for the keeper's second duty. */
    static Facts withDuty(String text) {
        return withJob(KEEPER, job -> {
            List<Duty> duties = new ArrayList<>(job.duties());
            Duty second = duties.get(1);
            duties.set(1, new Duty(second.id(), 2, text, null, second.areas(), second.citation()));
            return withDuties(job, duties);
        });
    }

    static Facts withJob(String id, UnaryOperator<Job> change) {
        Facts facts = facts();
        return withJobs(
                facts,
                facts.jobs().stream()
                        .map(job -> job.id().equals(id) ? change.apply(job) : job)
                        .toList());
    }

    static Facts withoutJob(String id) {
        Facts facts = facts();
        return withJobs(
                facts, facts.jobs().stream().filter(job -> !job.id().equals(id)).toList());
    }

    static List<MoveSummary> movesWithoutJob(String id) {
        return moves().stream()
                .filter(move -> !move.from().equals(id) && !move.to().equals(id))
                .toList();
    }

    /** The invented jobs, and many copies of one: some thirty nodes and fifty relationships each. */
    static Facts withManyJobs(int copies) {
        Facts facts = facts();
        List<Job> jobs = new ArrayList<>(facts.jobs());
        IntStream.range(0, copies).mapToObj(InventedFacts::copy).forEach(jobs::add);
        return withJobs(facts, jobs);
    }

    private static Job copy(int number) {
        String id = "light/keepers/copy-" + number;
        List<Duty> duties = IntStream.rangeClosed(1, 14)
                .mapToObj(duty -> new Duty(
                        id + "/duties/" + duty,
                        duty,
                        "Undertake the work number %d, as described in the book, with due regard to the weather."
                                .formatted(duty),
                        null,
                        List.of("lamps", "accounts"),
                        cite(id + "/duties/" + duty)))
                .toList();
        List<CompetencyRequirement> competencies = IntStream.rangeClosed(1, 20)
                .mapToObj(asked -> new CompetencyRequirement(
                        asked % 2 == 0 ? "physics" : "craft",
                        GOOD,
                        null,
                        CompetencyKind.TECHNICAL,
                        asked,
                        null,
                        Importance.ESSENTIAL,
                        cite(id + "/technical/" + asked)))
                .toList();
        Job keeper = FACTS.jobs().stream()
                .filter(job -> job.id().equals(KEEPER))
                .findFirst()
                .orElseThrow();
        Requirements asked = new Requirements(
                keeper.requirements().education().stream()
                        .map(one -> new EducationRequirement(
                                id + one.id(),
                                one.level(),
                                one.wording(),
                                one.trainingArea(),
                                one.licence(),
                                one.fieldOfStudy(),
                                one.fieldsOfStudy(),
                                one.alternatives(),
                                one.importance(),
                                one.citation()))
                        .toList(),
                List.of(),
                List.of(),
                competencies);
        return new Job(
                id,
                keeper.title(),
                keeper.family(),
                keeper.step(),
                keeper.grade(),
                keeper.after(),
                keeper.organization(),
                keeper.setting(),
                keeper.purpose(),
                keeper.supervision(),
                keeper.contacts(),
                duties,
                null,
                List.of(),
                asked,
                cite(id));
    }

    private static Facts withJobs(Facts facts, List<Job> jobs) {
        return new Facts(
                facts.documents(),
                facts.organizations(),
                facts.frameworks(),
                facts.gradeSystems(),
                facts.gradeCategories(),
                facts.grades(),
                facts.occupationalFields(),
                facts.formerJobFamilies(),
                facts.jobFamilies(),
                facts.dutyAreas(),
                facts.scales(),
                facts.levels(),
                facts.competencies(),
                facts.experienceDemands(),
                facts.domains(),
                facts.gradeRequirements(),
                facts.substitutionRules(),
                facts.gates(),
                facts.procedures(),
                jobs,
                facts.vacancies());
    }

    static Job withDuties(Job job, List<Duty> duties) {
        return withDuties(job, duties, job.dutiesNote());
    }

    static Job withDuties(Job job, List<Duty> duties, @Nullable String note) {
        return new Job(
                job.id(),
                job.title(),
                job.family(),
                job.step(),
                job.grade(),
                job.after(),
                job.organization(),
                job.setting(),
                job.purpose(),
                job.supervision(),
                job.contacts(),
                duties,
                note,
                job.variants(),
                job.requirements(),
                job.citation());
    }

    private static Citation cite(String place) {
        return new Citation("union-book", place);
    }
}
