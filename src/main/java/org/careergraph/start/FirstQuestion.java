package org.careergraph.start;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.careergraph.catalogue.ById;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Job;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.MoveKind;
import org.careergraph.path.MoveSummary;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A question to paste into a shell, for whoever starts the product for the first time, about two jobs of the loaded catalogue. */
@Component
@Order(3)
class FirstQuestion implements StartupNotes {

    /** Moves that show most come first: into another category of grades, with something new and something raised, in few lines. */
    private static final Comparator<MoveSummary> TELLING = comparing(
                    (MoveSummary move) -> move.kind() != MoveKind.CATEGORY_BRIDGE)
            .thenComparing(move -> move.newCompetencies() == 0 || move.raisedCompetencies() == 0)
            .thenComparing(
                    comparingInt(move -> move.newCompetencies() + move.widerCompetencies() + move.raisedCompetencies()))
            .thenComparing(MoveSummary::from)
            .thenComparing(MoveSummary::to);

    private final Environment environment;
    private final CareerMaps maps;

    FirstQuestion(Environment environment, CareerMaps maps) {
        this.environment = environment;
        this.maps = maps;
    }

    @Override
    public List<String> lines() {
        CareerMap map = maps.current();
        String port = environment.getProperty("local.server.port", "8080");
        return move(map)
                .map(move -> List.of(
                        "",
                        "Ask, for example, what the step from %s to %s requires:"
                                .formatted(title(map.catalogue(), move.from()), title(map.catalogue(), move.to())),
                        "",
                        "curl -s http://127.0.0.1:" + port + "/graphql -H 'Content-Type: application/json' -d '"
                                + body(map.catalogue(), move) + "'",
                        ""))
                .orElse(List.of());
    }

    /** Empty if no job leads to another. */
    static Optional<MoveSummary> move(CareerMap map) {
        return map.moves().stream().min(TELLING);
    }

    static String body(Catalogue catalogue, MoveSummary move) {
        return ("{\"query\":\"{ gap(from: \\\"%s\\\", to: \\\"%s\\\")"
                        + " { education { alternatives { text } } competencies(status: [NEW, HIGHER_LEVEL, NOT_STATED, WIDER_SCOPE])"
                        + " { competency { name } explanation to { locator } } } }\"}")
                .formatted(id(catalogue, move.from()), id(catalogue, move.to()));
    }

    /** The short id, where it is clear. */
    private static String id(Catalogue catalogue, String job) {
        String id = ById.shortId(job);
        return catalogue.jobs().sharing(id).size() == 1 ? id : job;
    }

    private static String title(Catalogue catalogue, String id) {
        Job job = catalogue.job(id);
        String grade = job.grade();
        return grade == null
                ? job.title()
                : job.title() + " at " + catalogue.grade(grade).code();
    }
}
