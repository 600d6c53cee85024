package org.careergraph.benchmarks;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.Place;
import org.careergraph.gap.Gap;
import org.careergraph.gap.Gaps;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerPathAnswer;
import org.careergraph.path.CareerPaths;
import org.careergraph.path.MoveKind;
import org.careergraph.path.Moves;
import org.careergraph.path.PathOptions;
import org.careergraph.person.Leverage;
import org.careergraph.person.Person;
import org.careergraph.person.Prospects;
import org.careergraph.seed.SeedReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The engine alone, on the built-in facts: no database, no GraphQL, no HTTP. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {
    private static final Place EVERYWHERE = new Place(null, null, null, null);

    private final CareerMap map = map();
    private final Gaps gaps = new Gaps(map.catalogue());
    private final Job start = map.catalogue().job("finance-assistants/G5");
    private final Job target = map.catalogue().job("finance-officers/NOA");
    private final Person person = new Person(
            start,
            List.of(new Person.Education(EducationLevel.SECONDARY, null, null)),
            List.of(new Person.Experience(8, ExperienceKind.RELEVANT, null, List.of(), true)),
            List.of(new Person.Language("English", LanguageLevel.EXCELLENT_COMMAND, false)),
            List.of(),
            List.of());

    /** A catalogue of its own, with nothing in it that another one has too but constants. */
    static CareerMap map() {
        Catalogue catalogue = new Catalogue(SeedReader.readBuiltIn());
        return new CareerMap(catalogue, new Moves(catalogue).all(), "benchmark", Instant.EPOCH);
    }

    @Benchmark
    public Gap gapOfAPair() {
        return gaps.between(start, target);
    }

    @Benchmark
    public Gap gapOfAPerson() {
        return gaps.between(start, target, person);
    }

    /** As the API asks it unless told otherwise, with the bounds of application.yaml. */
    @Benchmark
    public CareerPathAnswer pathsFromG5ToNocInProgramme() {
        return new CareerPaths(map)
                .between(
                        new Place(null, "G5", null, "programme"),
                        new Place(null, "NOC", null, "programme"),
                        new PathOptions(EnumSet.of(MoveKind.PROMOTION, MoveKind.CATEGORY_BRIDGE), 6, 8, 100, 5000));
    }

    @Benchmark
    public List<Leverage> leverageOverTheWholeCatalogue() {
        return new Prospects(map.catalogue(), person, EVERYWHERE).leverage(5);
    }
}
