package org.careergraph.gap;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CloseMatch;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.Position;
import org.jspecify.annotations.Nullable;

/** Competencies: by subject, level and breadth. A broader one covers a narrower one, never the other way round. */
public final class CompetencyRules {
    private final Catalogue catalogue;

    CompetencyRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<CompetencyGap> compare(List<Held> start, Position from, Position to) {
        return new Comparing(start, from, to).lines();
    }

    /**
     * Whether what is held is as much as what is asked; null if no document says: words that are no level are in one, or the two
     * levels have no order.
     */
    public static @Nullable Boolean isEnough(
            @Nullable Level level, @Nullable String degree, CompetencyRequirement asked) {
        @Nullable
        Boolean atLevel = switch (Level.order(level, asked.level())) {
            case SAME, HIGHER -> Boolean.TRUE;
            case LOWER -> Boolean.FALSE;
            case NOT_STATED -> null;
        };
        if (asked.degree() == null) {
            return Boolean.TRUE.equals(atLevel) || degree == null ? atLevel : null;
        }
        return Boolean.TRUE.equals(atLevel) && asked.degree().equalsIgnoreCase(degree) ? Boolean.TRUE : null;
    }

    /**
     * Orders what is held by how much it says about a required level: no level, a level that cannot be compared with it, then the
     * others by their ranks. A level without a rank can be compared only if it is the required one.
     */
    private static Comparator<Held> bySuitability(@Nullable Level asked) {
        return comparingInt(held -> {
            Level level = held.level();
            if (level == null) {
                return 0;
            }
            return switch (Level.order(level, asked)) {
                case NOT_STATED -> 1;
                case LOWER, SAME, HIGHER -> level.rank() == null ? Integer.MAX_VALUE : 1 + level.rank();
            };
        });
    }

    /** One comparison of two positions. */
    private final class Comparing {
        private final List<Held> start;
        private final List<Held> sure;
        private final List<CompetencyRequirement> target;
        private final OneSided sides;
        private final boolean sameOrganization;

        Comparing(List<Held> start, Position from, Position to) {
            this.start = start;
            // what is only desirable where one starts is held by nobody for sure
            this.sure = start.stream()
                    .filter(held -> held.asked() == null || held.asked().importance() == Importance.ESSENTIAL)
                    .toList();
            this.target = to.requirements().competencies();
            this.sides = OneSided.between(from, to);
            this.sameOrganization = from.organization().equals(to.organization());
        }

        List<CompetencyGap> lines() {
            List<CompetencyGap> lines = new ArrayList<>();
            target.forEach(asked -> lines.add(line(asked)));
            for (Held held : start) {
                CompetencyRequirement before = held.asked();
                if (before != null
                        && target.stream().noneMatch(asked -> partOf(held.competency(), asked.competency()))) {
                    lines.add(notListed(held, before));
                }
            }
            return lines;
        }

        private CompetencyGap line(CompetencyRequirement asked) {
            String competency = asked.competency();
            Optional<Held> covering = sure.stream()
                    .filter(held -> catalogue.coveredBy(competency).contains(held.competency()))
                    .max(bySuitability(asked.level())
                            .thenComparing(held -> held.competency().equals(competency))
                            .thenComparing(held -> held.asked() != null));
            if (covering.isPresent()) {
                return covered(asked, covering.get());
            }
            Optional<Held> part = sure.stream()
                    .filter(held -> partOf(held.competency(), competency))
                    .max(comparing((Held held) ->
                                    catalogue.coveredBy(held.competency()).contains(competency))
                            .thenComparing(bySuitability(asked.level())));
            return part.map(held -> inPart(asked, held)).orElseGet(() -> added(asked));
        }

        /** The start, or the person, has the same competency or a broader one. */
        private CompetencyGap covered(CompetencyRequirement asked, Held held) {
            CompetencyRequirement before = held.asked();
            // what one organization leaves without a level, another one may mean at any
            boolean isSilent = before != null
                    && !sameOrganization
                    && held.degree() == null
                    && asked.degree() == null
                    && held.level() == null
                    && Level.order(null, asked.level()) == Level.Order.LOWER;
            Boolean isEnough = isSilent ? null : isEnough(held.level(), held.degree(), asked);
            boolean same = held.competency().equals(asked.competency());
            LineReason code = isEnough == null
                    ? LineReason.COUNTING_NOT_STATED
                    : isEnough ? LineReason.ASKED_AT_START : LineReason.LESS_ASKED_AT_START;
            Reason why = beside(code, asked, held)
                    .with("broader", same ? null : catalogue.competency(held.competency()))
                    .with("less", Level.order(held.level(), asked.level()) == Level.Order.HIGHER)
                    .and(
                            before == null || sameOrganization
                                    ? null
                                    : Reason.of(GapPhrase.SAME_COMPETENCY_BY_OUR_READING));
            return new CompetencyGap(
                    asked.competency(),
                    status(isEnough, isSilent),
                    asked,
                    held,
                    same
                            && before != null
                            && !(Objects.equals(before.wording(), asked.wording())
                                    && Objects.equals(held.degree(), asked.degree())),
                    isEnough == null,
                    why,
                    List.of(),
                    null);
        }

        private static GapStatus status(@Nullable Boolean isEnough, boolean isSilent) {
            if (isEnough == null && !isSilent) {
                return GapStatus.NOT_STATED;
            }
            return Boolean.TRUE.equals(isEnough) ? GapStatus.HELD : GapStatus.HIGHER_LEVEL;
        }

        /** The start, or the person, has a narrower competency, or one that shares a part with it. */
        private CompetencyGap inPart(CompetencyRequirement asked, Held held) {
            Competency part = catalogue.competency(held.competency());
            boolean narrower = catalogue.coveredBy(held.competency()).contains(asked.competency());
            return new CompetencyGap(
                    asked.competency(),
                    GapStatus.WIDER_SCOPE,
                    asked,
                    held,
                    false,
                    false,
                    beside(LineReason.PART_ASKED_AT_START, asked, held)
                            .with("part", part)
                            .with("narrower", narrower),
                    List.of(),
                    null);
        }

        private CompetencyGap added(CompetencyRequirement asked) {
            List<CloseMatch> close = similar(
                    asked.competency(), sure.stream().map(Held::competency).toList());
            Optional<Held> desirable = start.stream()
                    .filter(held -> held.asked() != null && held.asked().importance() == Importance.DESIRABLE)
                    .filter(held -> catalogue.coveredBy(asked.competency()).contains(held.competency()))
                    .max(bySuitability(asked.level()));
            return new CompetencyGap(
                    asked.competency(),
                    GapStatus.NEW,
                    asked,
                    desirable.orElse(null),
                    false,
                    desirable.isEmpty() && !sides.startIsWhole(),
                    desirable
                            .map(held -> besideDesirable(asked, held))
                            .orElseGet(
                                    () -> explanation(sides.notAtStart(), asked).and(Asked.similar(close, catalogue))),
                    close,
                    null);
        }

        /** What the start asks as desirable is asked there, though nobody who is there holds it for sure. */
        private static Reason besideDesirable(CompetencyRequirement asked, Held held) {
            return beside(LineReason.DESIRABLE_AT_START, asked, held)
                    .with("desirable", asked.importance() == Importance.DESIRABLE);
        }

        private CompetencyGap notListed(Held held, CompetencyRequirement before) {
            List<CloseMatch> close = similar(
                    held.competency(),
                    target.stream().map(CompetencyRequirement::competency).toList());
            return new CompetencyGap(
                    held.competency(),
                    GapStatus.NOT_LISTED,
                    null,
                    held,
                    false,
                    !sides.targetIsWhole(),
                    sides.startAsks(LineSubject.COMPETENCY, Asked.held(held), before.importance())
                            .and(Asked.similar(close, catalogue)),
                    close,
                    null);
        }

        private static Reason beside(LineReason code, CompetencyRequirement asked, Held held) {
            return explanation(code, asked)
                    .with("told", held.asked() == null)
                    .with("before", Asked.held(held))
                    .with("level", Asked.level(held.level()));
        }

        private static Reason explanation(LineReason code, CompetencyRequirement asked) {
            return Reason.of(code, "subject", LineSubject.COMPETENCY)
                    .with("asked", Asked.competency(asked))
                    .with(
                            "target",
                            Reason.of(GapPhrase.TARGET_ASKS, "subject", LineSubject.COMPETENCY)
                                    .with("asked", Asked.competency(asked)));
        }

        private List<CloseMatch> similar(String competency, List<String> others) {
            return catalogue.closeTo(competency).stream()
                    .filter(match -> others.contains(match.competency()))
                    .toList();
        }
    }

    /** Whether holding the one means holding a part of the other: both contain something in common. */
    private boolean partOf(String held, String asked) {
        return !Collections.disjoint(catalogue.containedIn(held), catalogue.containedIn(asked));
    }
}
