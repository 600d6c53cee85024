package org.careergraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Place;
import org.careergraph.gap.CompetencyGap;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapStatus;
import org.careergraph.gap.Gaps;
import org.careergraph.gap.Verdict;
import org.careergraph.person.Acquisition;
import org.careergraph.person.Assessments;
import org.careergraph.person.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold in any catalogue, tried on small ones that chance draws. */
class RandomCataloguesTests {
    private static final List<String> GRADES = List.of("G4", "G5", "G6", "NOA", "NOB");

    private static final Map<Integer, CareerMap> DRAWN = new HashMap<>();

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static CareerMap drawn(int seed) {
        return DRAWN.computeIfAbsent(seed, RandomCataloguesTests::draw);
    }

    private static CareerMap draw(int seed) {
        Random random = new Random(seed);
        StringBuilder drawing = new StringBuilder();
        for (int i = 1; i < 6; i++) {
            if (random.nextBoolean()) {
                // a higher number contains a lower one, so that there is no circle
                drawing.append("c")
                        .append(i)
                        .append(" contains c")
                        .append(random.nextInt(i))
                        .append("\n");
            }
        }
        for (String family : List.of("f: a", "f: b", "g: c")) {
            for (String grade : GRADES) {
                if (random.nextInt(3) > 0) {
                    drawing.append(family)
                            .append("/")
                            .append(grade)
                            .append(" asks ")
                            .append(asked(random))
                            .append("\n");
                }
            }
        }
        return Sketch.map(drawing.append("h: z/G4 asks c0\n").toString());
    }

    private static String asked(Random random) {
        StringBuilder asked = new StringBuilder("c0");
        for (int i = 1; i < 7; i++) {
            if (random.nextBoolean()) {
                String level = Sketch.WORDS.get(random.nextInt(Sketch.WORDS.size()));
                asked.append(", c").append(i).append(random.nextBoolean() ? " " + level : "");
            }
        }
        asked.append("; ").append(EducationLevel.values()[random.nextInt(EducationLevel.values().length)]);
        if (random.nextBoolean()) {
            asked.append("; ")
                    .append(1 + random.nextInt(8))
                    .append(" ")
                    .append(ExperienceKind.values()[random.nextInt(ExperienceKind.values().length)]);
        }
        return asked.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hopsChainAndNoPathIsBeaten(int seed) {
        CareerMap map = drawn(seed);
        PathOptions options = new PathOptions(EnumSet.allOf(MoveKind.class), 4, 4, 10_000, 100_000);
        for (String grade : GRADES) {
            CareerPathAnswer answer = new CareerPaths(map)
                    .between(new Place("z/G4", null, null, null), new Place(null, grade, null, null), options);
            if (!(answer instanceof CareerPathAnswer.CareerPaths found)) {
                continue;
            }
            for (CareerPath path : found.paths()) {
                List<Move> moves = path.moves();
                assertThat(moves.getFirst().from()).isEqualTo(path.from());
                assertThat(moves.getLast().to()).isEqualTo(path.to());
                for (int i = 1; i < moves.size(); i++) {
                    assertThat(moves.get(i).from()).isEqualTo(moves.get(i - 1).to());
                }
                assertThat(Stream.concat(Stream.of(path.from()), moves.stream().map(Move::to)))
                        .doesNotHaveDuplicates();
                assertThat(path.counts().moves()).isEqualTo(moves.size());
                assertThat(found.paths())
                        .filteredOn(other -> other.to().equals(path.to()))
                        .noneMatch(other -> other.counts().dominates(path.counts()));
            }
            assertThat(found.paths()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSearchFindsWhatTryingEverythingFinds(int seed) {
        CareerMap map = drawn(seed);
        PathOptions options = new PathOptions(EnumSet.allOf(MoveKind.class), 3, 3, 10_000, 100_000);
        for (Job target : map.catalogue().facts().jobs()) {
            List<PathCounts> every = everyTrail(map, "z/G4", target.id(), PathCounts.NONE, List.of("z/G4"), 3)
                    .toList();
            List<PathCounts> unbeaten = every.stream()
                    .filter(counts -> every.stream().noneMatch(other -> other.dominates(counts)))
                    .toList();
            CareerPathAnswer answer = new CareerPaths(map)
                    .between(new Place("z/G4", null, null, null), new Place(target.id(), null, null, null), options);
            List<PathCounts> found = answer instanceof CareerPathAnswer.CareerPaths paths
                    ? paths.paths().stream().map(CareerPath::counts).toList()
                    : List.of();
            // of several ways with equal counts, one with a part that another way beats may be left out
            assertThat(unbeaten).containsAll(found);
            assertThat(found).containsAll(unbeaten);
        }
    }

    private static Stream<PathCounts> everyTrail(
            CareerMap map, String at, String target, PathCounts counts, List<String> visited, int left) {
        if (at.equals(target)) {
            return counts.moves() == 0 ? Stream.empty() : Stream.of(counts);
        }
        if (left == 0) {
            return Stream.empty();
        }
        return map.movesFrom(at).stream()
                .filter(move -> !visited.contains(move.to()))
                .flatMap(move -> everyTrail(
                        map,
                        move.to(),
                        target,
                        counts.plus(move),
                        Stream.concat(visited.stream(), Stream.of(move.to())).toList(),
                        left - 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void coverageIsReflexiveAndTransitive(int seed) {
        Catalogue catalogue = drawn(seed).catalogue();
        catalogue.facts().competencies().forEach(one -> {
            assertThat(catalogue.coveredBy(one.id())).contains(one.id());
            catalogue
                    .coveredBy(one.id())
                    .forEach(
                            wider -> assertThat(catalogue.coveredBy(one.id())).containsAll(catalogue.coveredBy(wider)));
            assertThat(catalogue.containedIn(one.id()))
                    .allMatch(inside -> catalogue.coveredBy(inside).contains(one.id()));
        });
        catalogue
                .facts()
                .jobs()
                .forEach(job -> assertThat(new Gaps(catalogue).between(job, job).competencies())
                        .allMatch(line -> line.status() == GapStatus.HELD));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineComesFromTheTargetOrTheStart(int seed) {
        Catalogue catalogue = drawn(seed).catalogue();
        Gaps gaps = new Gaps(catalogue);
        for (Job from : catalogue.facts().jobs()) {
            for (Job to : catalogue.facts().jobs()) {
                Gap gap = gaps.between(from, to);
                List<CompetencyRequirement> asked = to.requirements().competencies();
                assertThat(gap.competencies().stream().map(CompetencyGap::to).filter(java.util.Objects::nonNull))
                        .containsExactlyElementsOf(asked);
                assertThat(gap.competencies().stream().map(CompetencyGap::from).filter(java.util.Objects::nonNull))
                        .allMatch(from.requirements().competencies()::contains);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAcquisitionNeverClosesAJobNorUnmeetsALine(int seed) {
        Random random = new Random(seed);
        Catalogue catalogue = drawn(seed).catalogue();
        List<Job> jobs = catalogue.facts().jobs();
        Person person = new Person(
                jobs.get(random.nextInt(jobs.size())),
                List.of(new Person.Education(EducationLevel.values()[random.nextInt(5)], null, null)),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Person.Experience(
                                1 + random.nextInt(9),
                                ExperienceKind.values()[random.nextInt(7)],
                                null,
                                List.of(),
                                null)),
                List.of(),
                List.of(new Person.Competency("c0", Sketch.level("GOOD"), null)),
                List.of());
        Person acquired = Acquisition.together(List.of(
                new Acquisition.Schooling(new Person.Education(EducationLevel.values()[random.nextInt(5)], null, true)),
                new Acquisition.Work(new Person.Experience(
                        1 + random.nextInt(5), ExperienceKind.values()[random.nextInt(7)], "d", List.of(), true))));
        Assessments gaps = new Assessments(catalogue);
        for (Job job : jobs) {
            List<Verdict> before = gaps.between(job, job, person).verdicts();
            List<Verdict> after = gaps.between(job, job, person, acquired).verdicts();
            assertThat(after).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).status() == Verdict.Status.MET) {
                    assertThat(after.get(i).status()).isEqualTo(Verdict.Status.MET);
                }
            }
        }
    }
}
