package org.careergraph.api;

import graphql.GraphQLContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careergraph.api.Arguments.CareerPathOptions;
import org.careergraph.api.Arguments.PlaceInput;
import org.careergraph.api.GapViews.CareerPathsView;
import org.careergraph.api.GapViews.CompetencyGapView;
import org.careergraph.api.GapViews.GapView;
import org.careergraph.api.GapViews.NoCareerPathView;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Job;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerPathAnswer;
import org.careergraph.path.CareerPaths;
import org.careergraph.path.GapStatus;
import org.careergraph.path.Gaps;
import org.careergraph.path.MoveKind;
import org.careergraph.path.PathOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Questions to the engine. */
@Controller
class PathController {
    private final Versions versions;
    private final PathLimits limits;

    PathController(Versions versions, PathLimits limits) {
        this.versions = versions;
        this.limits = limits;
    }

    @QueryMapping
    GapView gap(@Argument String from, @Argument String to, GraphQLContext context) {
        CareerMap map = versions.in(context);
        Catalogue catalogue = map.catalogue();
        Job start = Arguments.position(catalogue, "from", from);
        Job target = Arguments.position(catalogue, "to", to);
        return new GapView(map, new Gaps(catalogue).between(start, target));
    }

    @QueryMapping
    Object careerPaths(
            @Argument PlaceInput from,
            @Argument PlaceInput to,
            @Argument @Nullable CareerPathOptions options,
            GraphQLContext context) {
        CareerMap map = versions.in(context);
        Catalogue catalogue = map.catalogue();
        CareerPathAnswer answer = new CareerPaths(map)
                .between(
                        Arguments.place(catalogue, "from", from),
                        Arguments.place(catalogue, "to", to),
                        options(options));
        return switch (answer) {
            case CareerPathAnswer.CareerPaths paths -> new CareerPathsView(map, paths);
            case CareerPathAnswer.NoCareerPath none -> new NoCareerPathView(map, none);
        };
    }

    private PathOptions options(@Nullable CareerPathOptions options) {
        Set<MoveKind> kinds = options == null || options.kinds() == null
                ? EnumSet.of(MoveKind.PROMOTION, MoveKind.CATEGORY_BRIDGE)
                : Set.copyOf(options.kinds());
        int moves = options == null || options.maxMoves() == null ? limits.defaultMoves() : options.maxMoves();
        if (moves < 1 || moves > limits.maxMoves()) {
            throw new BadArgumentException(
                    "MAX_MOVES",
                    "options.maxMoves",
                    String.valueOf(moves),
                    "A path may have 1 to " + limits.maxMoves() + " moves, not " + moves + ".",
                    List.of(String.valueOf(Math.clamp(moves, 1, limits.maxMoves()))));
        }
        return new PathOptions(kinds, moves, limits.maxPaths());
    }

    @SchemaMapping(typeName = "Gap")
    List<CompetencyGapView> competencies(GapView gap, @Argument @Nullable List<GapStatus> status) {
        return gap.competencies(status);
    }
}
