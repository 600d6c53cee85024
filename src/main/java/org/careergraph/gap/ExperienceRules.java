package org.careergraph.gap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Position;
import org.jspecify.annotations.Nullable;

/** Experience: years, kind, domain and further demands are separate lines. Years of one kind never count as another. */
public final class ExperienceRules {
    private static final String SILENT = " The document does not state whether the one counts as the other.";
    private static final String BOTH_SILENT = " No document that we have states whether the one counts as the other.";

    private final Catalogue catalogue;

    ExperienceRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    ExperienceGap compare(Position from, Position to) {
        return new Comparing(from, to).gap();
    }

    /** How the work is called that counts. */
    public static String work(ExperienceRequirement asked) {
        return asked.wording() == null ? Words.of(asked.kind()) : asked.wording();
    }

    /** How a domain is asked. */
    public static String domain(ExperienceRequirement asked) {
        String work = asked.kind() == ExperienceKind.ANY && asked.wording() == null ? "experience" : work(asked);
        return (asked.years() == null
                        ? work + " in "
                        : asked.domainShare() == null ? "" : Words.of(asked.domainShare()) + " ")
                + asked.domain()
                + (asked.alternative() == null ? "" : ", or " + asked.alternative());
    }

    /** The years with their work and domain, as one phrase; null if no years are asked. */
    public static @Nullable String years(ExperienceRequirement asked) {
        if (asked.years() == null) {
            return null;
        }
        String domain = asked.domain();
        DomainShare share = asked.domainShare();
        return Words.years(asked.years()) + " of " + work(asked)
                + (domain == null || share == null
                        ? ""
                        : share == DomainShare.ALL ? " in " + domain : ", " + Words.of(share) + " " + domain)
                + (asked.alternative() == null ? "" : ", or " + asked.alternative());
    }

    /** How something desirable of the very same experience is asked. */
    public static String ideally(String demand) {
        return "ideally " + demand;
    }

    /** One comparison of two positions. */
    private final class Comparing {

        private final List<ExperienceRequirement> start;
        private final List<ExperienceRequirement> target;
        private final boolean sameFamily;
        private final boolean sameOrganization;
        private final String home;
        private final String silent;
        private final OneSided absence;
        /** What of the start is set beside a line of the target, by what the line speaks of. */
        private final Map<LineSubject, Set<ExperienceRequirement>> beside = new EnumMap<>(LineSubject.class);

        private final List<GapLine<ExperienceRequirement>> lines = new ArrayList<>();

        Comparing(Position from, Position to) {
            this.start = from.requirements().experience();
            this.target = to.requirements().experience();
            this.sameFamily = from.equals(to)
                    || from instanceof Job here
                            && to instanceof Job there
                            && here.family().equals(there.family());
            this.sameOrganization = from.organization().equals(to.organization());
            this.home = catalogue.organization(from.organization()).name();
            this.absence = OneSided.between(from, to);
            this.silent = from instanceof Job && to instanceof Job && sameOrganization ? SILENT : BOTH_SILENT;
        }

        ExperienceGap gap() {
            for (ExperienceRequirement asked : target) {
                Optional<ExperienceRequirement> held = counterpart(asked);
                boolean sameKind = held.isPresent() && isSameKind(held.get(), asked);
                if (asked.kind() != ExperienceKind.ANY && (asked.years() != null || asked.domain() == null)) {
                    kind(held, asked, sameKind);
                }
                years(held, asked, sameKind);
                domain(asked);
                for (String demand : asked.also()) {
                    demand(asked, demand);
                }
                for (String demand : asked.ideally()) {
                    ideally(asked, demand);
                }
            }
            start.forEach(this::dropped);
            return new ExperienceGap(start, target, lines);
        }

        /**
         * "Relevant" work is relevant to the job that asks it, so that only jobs of one family mean the same by it. And what one
         * organization calls professional, no document says that another one does.
         */
        private boolean isSameKind(ExperienceRequirement held, ExperienceRequirement asked) {
            return asked.kind() == ExperienceKind.ANY
                    || held.kind() == asked.kind()
                            && sameOrganization
                            && (asked.kind() != ExperienceKind.RELEVANT || sameFamily);
        }

        /** How the work is called that is asked where one starts. */
        private String workAtStart(ExperienceRequirement held) {
            return work(held) + (sameOrganization ? "" : " (asked by the " + home + ")");
        }

        /** What bears on it at the start: of the same kind if there is such, else the first. */
        private Optional<ExperienceRequirement> counterpart(ExperienceRequirement asked) {
            return sure().filter(held -> held.kind() == asked.kind())
                    .findFirst()
                    .or(() -> sure().findFirst());
        }

        /** The domain at the start that bears on it: the same if there is such, else one that no line has beside it yet. */
        private Optional<ExperienceRequirement> domainAtStart(ExperienceRequirement asked) {
            String wanted = asked.domain();
            return sure().filter(held -> held.domain() != null && held.domain().equalsIgnoreCase(wanted))
                    .findFirst()
                    .or(() -> sure().filter(held -> held.domain() != null
                                    && held.kind() == asked.kind()
                                    && !isBeside(LineSubject.DOMAIN, held))
                            .findFirst())
                    .or(() -> counterpart(asked));
        }

        /** What is only desirable where one starts is held by nobody for sure. */
        private Stream<ExperienceRequirement> sure() {
            return start.stream().filter(held -> held.importance() == Importance.ESSENTIAL);
        }

        private boolean isBeside(LineSubject subject, ExperienceRequirement held) {
            return beside.getOrDefault(subject, Set.of()).contains(held);
        }

        private void besides(LineSubject subject, ExperienceRequirement held) {
            beside.computeIfAbsent(subject, unused -> new HashSet<>()).add(held);
        }

        private void kind(Optional<ExperienceRequirement> held, ExperienceRequirement asked, boolean sameKind) {
            String wanted = work(asked);
            if (held.isEmpty()) {
                add(
                        LineSubject.EXPERIENCE_KIND,
                        absence.statusAtStart(),
                        asked,
                        wanted,
                        null,
                        "Asks " + wanted + absence.atStart("."),
                        null);
                return;
            }
            besides(LineSubject.EXPERIENCE_KIND, held.get());
            String before = workAtStart(held.get());
            add(
                    LineSubject.EXPERIENCE_KIND,
                    sameKind ? LineStatus.HELD : LineStatus.NOT_STATED,
                    asked,
                    wanted,
                    before,
                    sameKind
                            ? "The same kind is asked where one starts: " + wanted + "."
                            : "Asks " + wanted + "; where one starts asks " + before + "." + silent,
                    held.get());
        }

        private void years(Optional<ExperienceRequirement> held, ExperienceRequirement asked, boolean sameKind) {
            if (asked.years() == null) {
                return;
            }
            String wanted = Words.years(asked.years());
            if (held.isEmpty() || held.get().years() == null) {
                add(
                        LineSubject.YEARS,
                        held.isEmpty() ? absence.statusAtStart() : LineStatus.NEW,
                        asked,
                        wanted,
                        null,
                        "Asks at least " + wanted + " of " + work(asked)
                                + (held.isEmpty() ? absence.atStart(".") : "."),
                        null);
                return;
            }
            besides(LineSubject.YEARS, held.get());
            int before = Objects.requireNonNull(held.get().years());
            LineStatus status =
                    !sameKind ? LineStatus.NOT_STATED : before >= asked.years() ? LineStatus.HELD : LineStatus.MORE;
            String explanation = "Asks at least " + wanted + " of " + work(asked)
                    + "; where one starts asks "
                    + Words.years(before)
                    + (sameKind ? "." : " of " + workAtStart(held.get()) + "." + silent);
            add(
                    LineSubject.YEARS,
                    status,
                    asked,
                    wanted,
                    Words.years(before),
                    explanation,
                    held.get(),
                    before > asked.years(),
                    null);
        }

        private void domain(ExperienceRequirement asked) {
            if (asked.domain() == null || asked.domainShare() == null) {
                return;
            }
            String wanted = ExperienceRules.domain(asked);
            Optional<ExperienceRequirement> held = domainAtStart(asked);
            if (held.isEmpty() || held.get().domain() == null || held.get().domainShare() == null) {
                // the kind of the work may name one, as general office support does
                String work = held.map(one -> " where one starts asks " + workAtStart(one) + " and names no domain.")
                        .orElse(
                                start.isEmpty()
                                        ? " where one starts asks no experience."
                                        : " what where one starts asks is only desirable.");
                add(
                        LineSubject.DOMAIN,
                        held.isEmpty() ? absence.statusAtStart() : LineStatus.NEW,
                        asked,
                        wanted,
                        null,
                        "Asks " + wanted + (held.isEmpty() ? absence.atStart(";" + work) : ";" + work),
                        null);
                return;
            }
            besides(LineSubject.DOMAIN, held.get());
            String before = ExperienceRules.domain(held.get());
            boolean same = asked.domain().equalsIgnoreCase(held.get().domain());
            int more = held.get().domainShare().compareTo(asked.domainShare());
            LineStatus status = !same || !isSameKind(held.get(), asked)
                    ? LineStatus.NOT_STATED
                    : more >= 0 ? LineStatus.HELD : LineStatus.MORE;
            add(
                    LineSubject.DOMAIN,
                    status,
                    asked,
                    wanted,
                    before,
                    "Asks " + wanted + "; where one starts asks " + before + "."
                            + (status == LineStatus.NOT_STATED ? silent : ""),
                    held.get(),
                    more > 0,
                    null);
        }

        private void demand(ExperienceRequirement asked, String demand) {
            String wanted = catalogue.experienceDemand(demand).name();
            Optional<ExperienceRequirement> held = sure().filter(
                            requirement -> requirement.also().contains(demand))
                    .findFirst();
            add(
                    LineSubject.FURTHER_DEMAND,
                    held.isPresent() ? LineStatus.HELD : absence.statusAtStart(),
                    asked,
                    wanted,
                    held.isPresent() ? wanted : null,
                    held.isPresent()
                            ? "Also asked where one starts: " + wanted + "."
                            : "Asks in addition: " + wanted
                                    + (isDesirableAtStart(demand)
                                            ? "; where one starts it is only desirable."
                                            : absence.atStart("; not asked where one starts.")),
                    held.orElse(null),
                    false,
                    demand);
        }

        private boolean isDesirableAtStart(String demand) {
            return start.stream()
                    .anyMatch(held -> held.ideally().contains(demand)
                            || held.importance() == Importance.DESIRABLE
                                    && held.also().contains(demand));
        }

        private void ideally(ExperienceRequirement asked, String demand) {
            String name = catalogue.experienceDemand(demand).name();
            boolean held = sure().anyMatch(requirement -> requirement.also().contains(demand));
            LineStatus status = held ? LineStatus.HELD : absence.statusAtStart();
            String same = ExperienceRules.years(asked);
            lines.add(new GapLine<>(
                    LineSubject.FURTHER_DEMAND,
                    status,
                    Importance.DESIRABLE,
                    Comparison.of(status, false),
                    asked,
                    null,
                    demand,
                    Reason.text(ExperienceRules.ideally(name)),
                    held ? Reason.text(name) : null,
                    Reason.text(
                            "Ideally, of the same experience" + (same == null ? "" : " (" + same + ")") + ": " + name
                                    + (held
                                            ? "; that is asked where one starts too."
                                            : isDesirableAtStart(demand)
                                                    ? "; so is it where one starts."
                                                    : absence.atStart("."))),
                    null));
        }

        private void dropped(ExperienceRequirement held) {
            if (held.years() != null && !isBeside(LineSubject.YEARS, held)) {
                notListed(LineSubject.YEARS, held, Words.years(held.years()) + " of " + workAtStart(held));
            }
            if (held.domain() != null && !isBeside(LineSubject.DOMAIN, held)) {
                notListed(LineSubject.DOMAIN, held, ExperienceRules.domain(held));
            }
            for (String demand : held.also()) {
                if (target.stream().noneMatch(asked -> asked.also().contains(demand))) {
                    notListed(
                            LineSubject.FURTHER_DEMAND,
                            held.importance(),
                            held,
                            demand,
                            catalogue.experienceDemand(demand).name());
                }
            }
            for (String demand : held.ideally()) {
                if (target.stream()
                        .noneMatch(asked ->
                                asked.also().contains(demand) || asked.ideally().contains(demand))) {
                    notListed(
                            LineSubject.FURTHER_DEMAND,
                            Importance.DESIRABLE,
                            held,
                            demand,
                            ExperienceRules.ideally(
                                    catalogue.experienceDemand(demand).name()));
                }
            }
        }

        private void notListed(LineSubject subject, ExperienceRequirement held, String what) {
            notListed(subject, held.importance(), held, null, what);
        }

        private void notListed(
                LineSubject subject,
                Importance importance,
                ExperienceRequirement held,
                @Nullable String demand,
                String what) {
            lines.add(new GapLine<>(
                    subject,
                    LineStatus.NOT_LISTED,
                    importance,
                    // what the target asks of the sort may be the same in other words
                    subject != LineSubject.FURTHER_DEMAND && target.stream().anyMatch(asked -> asked.domain() != null)
                            ? Comparison.NOT_STATED
                            : absence.comparisonAtTarget(),
                    null,
                    held,
                    demand,
                    null,
                    Reason.text(what),
                    Reason.text("Asked where one starts" + Words.asDesirable(importance) + ": " + what
                            + absence.atTarget(
                                    subject == LineSubject.FURTHER_DEMAND
                                            ? "; the target does not list it."
                                            : "; no line of the target is set beside it.")),
                    null));
        }

        private void add(
                LineSubject subject,
                LineStatus status,
                ExperienceRequirement asked,
                String wanted,
                @Nullable String before,
                String explanation,
                @Nullable ExperienceRequirement from) {
            add(subject, status, asked, wanted, before, explanation, from, false, null);
        }

        private void add(
                LineSubject subject,
                LineStatus status,
                ExperienceRequirement asked,
                String wanted,
                @Nullable String before,
                String explanation,
                @Nullable ExperienceRequirement from,
                boolean less,
                @Nullable String demand) {
            lines.add(new GapLine<>(
                    subject,
                    status,
                    asked.importance(),
                    Comparison.of(status, less),
                    asked,
                    from,
                    demand,
                    Reason.text(wanted),
                    before == null ? null : Reason.text(before),
                    Reason.text(explanation),
                    null));
        }
    }
}
