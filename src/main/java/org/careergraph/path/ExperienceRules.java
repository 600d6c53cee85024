package org.careergraph.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Position;
import org.jspecify.annotations.Nullable;

/** Experience: years, kind, domain and further demands are separate lines. Years of one kind never count as another. */
final class ExperienceRules {
    private static final String SILENT = " The document does not state whether the one counts as the other.";

    private final Catalogue catalogue;

    ExperienceRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    ExperienceGap compare(Position from, Position to) {
        List<ExperienceRequirement> start = from.requirements().experience();
        List<ExperienceRequirement> target = to.requirements().experience();
        boolean sameFamily = from instanceof Job here
                && to instanceof Job there
                && here.family().equals(there.family());
        List<GapLine> lines = new ArrayList<>();
        for (ExperienceRequirement asked : target) {
            Optional<ExperienceRequirement> held = counterpart(start, asked);
            boolean sameKind = held.isPresent() && isSameKind(held.get(), asked, sameFamily);
            if (asked.years() != null || asked.domain() == null) {
                kind(lines, held, asked, sameKind);
            }
            years(lines, held, asked, sameKind);
            domain(lines, held, asked, sameKind);
            for (String demand : asked.also()) {
                demand(lines, start, asked, demand);
            }
        }
        for (ExperienceRequirement held : start) {
            dropped(lines, held, target);
        }
        return new ExperienceGap(start, target, lines);
    }

    /** "Relevant" work is relevant to the job that asks it, so that only jobs of one family mean the same by it. */
    private static boolean isSameKind(ExperienceRequirement held, ExperienceRequirement asked, boolean sameFamily) {
        return held.kind() == asked.kind() && (asked.kind() != ExperienceKind.RELEVANT || sameFamily);
    }

    /** What bears on it at the start: of the same kind if there is such, else the first of the same importance. */
    private static Optional<ExperienceRequirement> counterpart(
            List<ExperienceRequirement> start, ExperienceRequirement asked) {
        return start.stream()
                .filter(held -> held.importance() == Importance.ESSENTIAL && held.kind() == asked.kind())
                .findFirst()
                .or(() -> start.stream()
                        .filter(held -> held.importance() == Importance.ESSENTIAL)
                        .findFirst());
    }

    private static void kind(
            List<GapLine> lines, Optional<ExperienceRequirement> held, ExperienceRequirement asked, boolean sameKind) {
        String wanted = Words.of(asked.kind());
        if (held.isEmpty()) {
            lines.add(line(
                    LineSubject.EXPERIENCE_KIND, LineStatus.NEW, asked, wanted, null, "Asks " + wanted + ".", null));
            return;
        }
        String before = Words.of(held.get().kind());
        lines.add(line(
                LineSubject.EXPERIENCE_KIND,
                sameKind ? LineStatus.HELD : LineStatus.NOT_STATED,
                asked,
                wanted,
                before,
                sameKind
                        ? "The same kind is asked where one starts: " + wanted + "."
                        : "Asks " + wanted + "; where one starts asks " + before + "." + SILENT,
                held.get().citation()));
    }

    private static void years(
            List<GapLine> lines, Optional<ExperienceRequirement> held, ExperienceRequirement asked, boolean sameKind) {
        if (asked.years() == null) {
            return;
        }
        String wanted = Words.years(asked.years());
        if (held.isEmpty() || held.get().years() == null) {
            lines.add(line(
                    LineSubject.YEARS, LineStatus.NEW, asked, wanted, null, "Asks at least " + wanted + ".", null));
            return;
        }
        int before = Objects.requireNonNull(held.get().years());
        LineStatus status =
                !sameKind ? LineStatus.NOT_STATED : before >= asked.years() ? LineStatus.HELD : LineStatus.MORE;
        String explanation = "Asks at least " + wanted + " of " + Words.of(asked.kind()) + "; where one starts asks "
                + Words.years(before)
                + (sameKind ? "." : " of " + Words.of(held.get().kind()) + "." + SILENT);
        lines.add(line(
                LineSubject.YEARS,
                status,
                asked,
                wanted,
                Words.years(before),
                explanation,
                held.get().citation()));
    }

    private static void domain(
            List<GapLine> lines, Optional<ExperienceRequirement> held, ExperienceRequirement asked, boolean sameKind) {
        if (asked.domain() == null || asked.domainShare() == null) {
            return;
        }
        String wanted = Words.of(asked.domainShare()) + " " + asked.domain();
        if (held.isEmpty() || held.get().domain() == null || held.get().domainShare() == null) {
            lines.add(line(
                    LineSubject.DOMAIN,
                    LineStatus.NEW,
                    asked,
                    wanted,
                    null,
                    "Asks " + wanted + "; where one starts names no domain.",
                    null));
            return;
        }
        String before = Words.of(held.get().domainShare()) + " " + held.get().domain();
        boolean same = asked.domain().equalsIgnoreCase(held.get().domain());
        boolean enough = held.get().domainShare().compareTo(asked.domainShare()) >= 0;
        LineStatus status = !same || !sameKind ? LineStatus.NOT_STATED : enough ? LineStatus.HELD : LineStatus.MORE;
        lines.add(line(
                LineSubject.DOMAIN,
                status,
                asked,
                wanted,
                before,
                "Asks " + wanted + "; where one starts asks " + before + "."
                        + (status == LineStatus.NOT_STATED ? SILENT : ""),
                held.get().citation()));
    }

    private void demand(
            List<GapLine> lines, List<ExperienceRequirement> start, ExperienceRequirement asked, String demand) {
        String wanted = catalogue.experienceDemand(demand).name();
        Optional<ExperienceRequirement> held = start.stream()
                .filter(requirement -> requirement.also().contains(demand))
                .findFirst();
        lines.add(line(
                LineSubject.FURTHER_DEMAND,
                held.isPresent() ? LineStatus.HELD : LineStatus.NEW,
                asked,
                wanted,
                held.isPresent() ? wanted : null,
                held.isPresent()
                        ? "Also asked where one starts: " + wanted + "."
                        : "Asks in addition: " + wanted + "; not asked where one starts.",
                held.map(ExperienceRequirement::citation).orElse(null)));
    }

    private void dropped(List<GapLine> lines, ExperienceRequirement held, List<ExperienceRequirement> target) {
        if (held.domain() != null && target.stream().allMatch(asked -> asked.domain() == null)) {
            notListed(lines, LineSubject.DOMAIN, held, held.domain());
        }
        for (String demand : held.also()) {
            if (target.stream().noneMatch(asked -> asked.also().contains(demand))) {
                notListed(
                        lines,
                        LineSubject.FURTHER_DEMAND,
                        held,
                        catalogue.experienceDemand(demand).name());
            }
        }
    }

    private static void notListed(List<GapLine> lines, LineSubject subject, ExperienceRequirement held, String what) {
        lines.add(new GapLine(
                subject,
                LineStatus.NOT_LISTED,
                held.importance(),
                null,
                what,
                "Asked where one starts: " + what + "; the target does not list it.",
                null,
                held.citation(),
                null));
    }

    private static GapLine line(
            LineSubject subject,
            LineStatus status,
            ExperienceRequirement asked,
            String wanted,
            @Nullable String before,
            String explanation,
            @Nullable Citation from) {
        return new GapLine(
                subject, status, asked.importance(), wanted, before, explanation, asked.citation(), from, null);
    }
}
