package org.careergraph.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;

/** Further demands on the experience, and what is only ideally there: a line each. */
final class DemandRules {
    private static final LineSubject SUBJECT = LineSubject.FURTHER_DEMAND;

    private final Catalogue catalogue;
    private final ExperienceSides sides;

    DemandRules(Catalogue catalogue, ExperienceSides sides) {
        this.catalogue = catalogue;
        this.sides = sides;
    }

    /** What a requirement of the target asks in addition. */
    List<GapLine<ExperienceRequirement>> asked(ExperienceRequirement asked) {
        List<GapLine<ExperienceRequirement>> lines = new ArrayList<>();
        asked.also().forEach(demand -> lines.add(demand(asked, catalogue.experienceDemand(demand))));
        asked.ideally().forEach(demand -> lines.add(ideally(asked, catalogue.experienceDemand(demand))));
        return lines;
    }

    /** What a requirement of the start asks in addition, and the target does not. */
    List<GapLine<ExperienceRequirement>> dropped(ExperienceRequirement held) {
        List<GapLine<ExperienceRequirement>> lines = new ArrayList<>();
        for (String demand : held.also()) {
            if (sides.target().stream().noneMatch(asked -> asked.also().contains(demand))) {
                lines.add(notListed(held, demand, held.importance(), Asked.demand(catalogue.experienceDemand(demand))));
            }
        }
        for (String demand : held.ideally()) {
            if (sides.target().stream()
                    .noneMatch(asked ->
                            asked.also().contains(demand) || asked.ideally().contains(demand))) {
                lines.add(notListed(
                        held, demand, Importance.DESIRABLE, Asked.ideally(catalogue.experienceDemand(demand))));
            }
        }
        return lines;
    }

    private GapLine<ExperienceRequirement> demand(ExperienceRequirement asked, ExperienceDemand demand) {
        Optional<ExperienceRequirement> held = sides.sure()
                .filter(requirement -> requirement.also().contains(demand.id()))
                .findFirst();
        Reason why = why(held.isPresent(), asked, demand, false);
        return held.map(one -> GapLine.asked(SUBJECT, LineStatus.HELD, asked, Asked.demand(demand), why)
                        .beside(one, Asked.demand(demand), false))
                .orElseGet(() ->
                        GapLine.asked(SUBJECT, sides.oneSided().statusAtStart(), asked, Asked.demand(demand), why))
                .about(demand.id(), asked.importance());
    }

    private GapLine<ExperienceRequirement> ideally(ExperienceRequirement asked, ExperienceDemand demand) {
        boolean held = sides.sure().anyMatch(requirement -> requirement.also().contains(demand.id()));
        LineStatus status = held ? LineStatus.HELD : sides.oneSided().statusAtStart();
        GapLine<ExperienceRequirement> line = GapLine.asked(
                        SUBJECT, status, asked, Asked.ideally(demand), why(held, asked, demand, true))
                .about(demand.id(), Importance.DESIRABLE);
        return held ? line.beside(null, Asked.demand(demand), false) : line;
    }

    private Reason why(boolean held, ExperienceRequirement asked, ExperienceDemand demand, boolean ideally) {
        LineReason code = held
                ? LineReason.ASKED_AT_START
                : isDesirableAtStart(demand.id())
                        ? LineReason.DESIRABLE_AT_START
                        : sides.oneSided().notAtStart();
        return Reason.of(code, "subject", SUBJECT)
                .with("asked", demand)
                .with("ideally", ideally)
                .with(
                        "target",
                        Reason.of(GapPhrase.TARGET_ASKS, "subject", SUBJECT)
                                .with("asked", demand)
                                .with("ideally", ideally)
                                .with("years", Asked.years(asked)));
    }

    private boolean isDesirableAtStart(String demand) {
        return sides.start().stream()
                .anyMatch(held -> held.ideally().contains(demand)
                        || held.importance() == Importance.DESIRABLE
                                && held.also().contains(demand));
    }

    private GapLine<ExperienceRequirement> notListed(
            ExperienceRequirement held, String demand, Importance importance, Reason what) {
        return GapLine.notListed(
                        SUBJECT,
                        sides.oneSided().comparisonAtTarget(),
                        held,
                        importance,
                        what,
                        sides.oneSided().startAsks(SUBJECT, what, importance))
                .about(demand, importance);
    }
}
