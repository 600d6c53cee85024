package org.careergraph.gap;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CloseMatch;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.ProficiencyLevel;
import org.jspecify.annotations.Nullable;

/** Competencies: by subject, level and breadth. A broader one covers a narrower one, never the other way round. */
public final class CompetencyRules {
    private static final String SILENT = " No document that we have states how the one stands to the other.";

    private final Catalogue catalogue;

    CompetencyRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<CompetencyGap> compare(List<Held> start, List<CompetencyRequirement> target, Position from, Position to) {
        OneSided absence = OneSided.between(from, to);
        boolean sameOrganization = from.organization().equals(to.organization());
        List<CompetencyGap> lines = new ArrayList<>();
        // what is only desirable where one starts is held by nobody for sure
        List<Held> sure = start.stream()
                .filter(held -> held.asked() == null || held.asked().importance() == Importance.ESSENTIAL)
                .toList();
        for (CompetencyRequirement asked : target) {
            CompetencyGap line = compare(sure, asked, absence, sameOrganization);
            lines.add(line.status() == GapStatus.NEW ? besideDesirable(start, line) : line);
        }
        for (Held held : start) {
            if (held.asked() != null
                    && target.stream().noneMatch(asked -> partOf(held.competency(), asked.competency()))) {
                String desirable = Words.asDesirable(held.asked().importance());
                List<CloseMatch> close = similar(
                        held.competency(),
                        target.stream().map(CompetencyRequirement::competency).toList());
                lines.add(new CompetencyGap(
                        held.competency(),
                        GapStatus.NOT_LISTED,
                        null,
                        held,
                        false,
                        !absence.targetIsWhole(),
                        Reason.text("Asked where one starts" + (desirable.isEmpty() ? "" : desirable + ",")
                                + held.asAsked() + absence.atTarget("; the target does not list it.") + said(close)),
                        close,
                        null));
            }
        }
        return lines;
    }

    private CompetencyGap compare(
            List<Held> start, CompetencyRequirement asked, OneSided absence, boolean sameOrganization) {
        String competency = asked.competency();
        Optional<Held> covering = start.stream()
                .filter(held -> catalogue.coveredBy(competency).contains(held.competency()))
                .max(comparing(Held::level, byLevel())
                        .thenComparing(held -> held.competency().equals(competency))
                        .thenComparing(held -> held.asked() != null));
        if (covering.isPresent()) {
            Held held = covering.get();
            // what one organization leaves without a level, another one may mean at any
            boolean isSilent =
                    held.asked() != null && !sameOrganization && held.level() == null && asked.level() != null;
            Boolean isEnough = isSilent ? null : isEnough(held.level(), held.degree(), asked);
            boolean enough = Boolean.TRUE.equals(isEnough);
            boolean same = held.competency().equals(competency);
            String sentence = heldSentence(held, asked, isEnough, same)
                    + (held.asked() != null && !sameOrganization
                            ? " That both organizations speak of the same is our reading."
                            : "");
            return new CompetencyGap(
                    competency,
                    enough ? GapStatus.HELD : GapStatus.HIGHER_LEVEL,
                    asked,
                    held,
                    same
                            && held.asked() != null
                            && !(Objects.equals(held.asked().wording(), asked.wording())
                                    && Objects.equals(held.degree(), asked.degree())),
                    isEnough == null,
                    Reason.text(sentence),
                    List.of(),
                    null);
        }
        Optional<Held> part = start.stream()
                .filter(held -> partOf(held.competency(), competency))
                .max(comparing((Held held) ->
                                catalogue.coveredBy(held.competency()).contains(competency))
                        .thenComparing(Held::level, byLevel()));
        if (part.isPresent()) {
            Held held = part.get();
            boolean narrower = catalogue.coveredBy(held.competency()).contains(competency);
            String sentence = (narrower ? "Wider than" : "Shares a part with")
                    + (held.asked() == null ? " what you tell: " : " what is asked where one starts: ")
                    + catalogue.competency(held.competency()).name() + held.asAsked() + "; asked here"
                    + Words.asAsked(asked) + ".";
            return new CompetencyGap(
                    competency,
                    GapStatus.WIDER_SCOPE,
                    asked,
                    held,
                    false,
                    false,
                    Reason.text(sentence),
                    List.of(),
                    null);
        }
        List<CloseMatch> close =
                similar(competency, start.stream().map(Held::competency).toList());
        String similar = said(close);
        return new CompetencyGap(
                competency,
                GapStatus.NEW,
                asked,
                null,
                false,
                !absence.startIsWhole(),
                Reason.text(
                        absence.startIsWhole()
                                ? "Not asked where one starts; asked here" + Words.asAsked(asked) + "." + similar
                                : "Asked here" + Words.asAsked(asked) + absence.atStart("") + similar),
                close,
                null);
    }

    /** What the start asks as desirable is asked there, though nobody who is there holds it for sure. */
    private CompetencyGap besideDesirable(List<Held> start, CompetencyGap line) {
        CompetencyRequirement asked = Objects.requireNonNull(line.to());
        return start.stream()
                .filter(held -> held.asked() != null && held.asked().importance() == Importance.DESIRABLE)
                .filter(held -> catalogue.coveredBy(asked.competency()).contains(held.competency()))
                .max(comparing(Held::level, byLevel()))
                .map(held -> new CompetencyGap(
                        line.competency(),
                        line.status(),
                        asked,
                        held,
                        false,
                        false,
                        Reason.text("Asked where one starts, but only as desirable," + held.asAsked() + "; asked here"
                                + (asked.importance() == Importance.DESIRABLE ? ", as desirable, too," : "")
                                + Words.asAsked(asked) + "."),
                        line.closeMatches(),
                        line.verdict()))
                .orElse(line);
    }

    private List<CloseMatch> similar(String competency, List<String> others) {
        return catalogue.closeTo(competency).stream()
                .filter(match -> others.contains(match.competency()))
                .toList();
    }

    private String said(List<CloseMatch> close) {
        return close.isEmpty()
                ? ""
                : " Similar, by editorial judgement, but not the same: "
                        + close.stream()
                                .map(match ->
                                        catalogue.competency(match.competency()).name())
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    /** Whether what is held is as much as what is asked; null if no document says, since words that are no level are in one. */
    public static @Nullable Boolean isEnough(
            @Nullable ProficiencyLevel level, @Nullable String degree, CompetencyRequirement asked) {
        boolean atLevel = Words.levelOrder(level) >= Words.levelOrder(asked.level());
        if (asked.degree() == null) {
            return atLevel || degree == null ? (Boolean) atLevel : null;
        }
        return atLevel && asked.degree().equalsIgnoreCase(degree) ? Boolean.TRUE : null;
    }

    private String heldSentence(Held held, CompetencyRequirement asked, @Nullable Boolean isEnough, boolean same) {
        String by = same
                ? ""
                : ", within the broader: "
                        + catalogue.competency(held.competency()).name();
        if (isEnough == null) {
            return Words.capitalized(held.asked() == null ? "you tell it" : "asked where one starts") + held.asAsked()
                    + by + "; asked here" + Words.asAsked(asked) + "." + SILENT;
        }
        if (!isEnough) {
            return "Rises: " + (held.asked() == null ? "you tell it" : "asked where one starts")
                    + Words.atLevel(held.level()) + by + "; asked here" + Words.asAsked(asked) + ".";
        }
        boolean more = Words.levelOrder(held.level()) > Words.levelOrder(asked.level());
        return held.where() + held.asAsked() + by + (more ? "; asked here" + Words.asAsked(asked) : "") + ".";
    }

    private static Comparator<@Nullable ProficiencyLevel> byLevel() {
        return nullsFirst(naturalOrder());
    }

    /** Whether holding the one means holding a part of the other: both contain something in common. */
    private boolean partOf(String held, String asked) {
        return !Collections.disjoint(catalogue.containedIn(held), catalogue.containedIn(asked));
    }
}
