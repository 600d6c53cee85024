package org.careergraph.gap;

import static java.util.Comparator.comparing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Domains;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Position;

/** The experience that two positions ask: what of the start bears on what the target asks, and what is left over. */
final class ExperienceSides {
    private final List<ExperienceRequirement> start;
    private final List<ExperienceRequirement> target;
    private final Domains domains;
    /** What the start asks in a domain, by what the target asks: those first that match best, and none twice. */
    private final Map<ExperienceRequirement, ExperienceRequirement> pairs = new HashMap<>();

    private final boolean sameFamily;
    private final boolean sameOrganization;
    private final boolean isOneDocument;
    private final Organization home;
    private final OneSided oneSided;
    /** What of the start is set beside a line of the target, by what the line speaks of. */
    private final Map<LineSubject, Set<ExperienceRequirement>> beside = new EnumMap<>(LineSubject.class);

    ExperienceSides(Catalogue catalogue, Position from, Position to) {
        this.start = from.requirements().experience();
        this.target = to.requirements().experience();
        this.domains = catalogue.domains();
        this.sameFamily = areOfOneFamily(from, to);
        this.sameOrganization = from.organization().equals(to.organization());
        this.isOneDocument = from instanceof Job && to instanceof Job && sameOrganization;
        this.home = catalogue.organization(from.organization());
        this.oneSided = OneSided.between(from, to);
        pair();
    }

    static boolean areOfOneFamily(Position from, Position to) {
        return from.equals(to) || from.isOfOneFamilyWith(to);
    }

    private record Pair(ExperienceRequirement held, ExperienceRequirement asked) {}

    private void pair() {
        List<Pair> possible = target.stream()
                .filter(asked -> asked.domain() != null)
                .flatMap(asked -> sure().filter(held -> held.domain() != null).map(held -> new Pair(held, asked)))
                .sorted(comparing((Pair pair) -> match(pair.held(), pair.asked()))
                        .thenComparing(pair -> !isSameKind(pair.held(), pair.asked())))
                .toList();
        Set<ExperienceRequirement> taken = new HashSet<>();
        for (Pair pair : possible) {
            if (!pairs.containsKey(pair.asked()) && taken.add(pair.held())) {
                pairs.put(pair.asked(), pair.held());
            }
        }
    }

    /** How the domain that is asked where one starts stands to the one that the target asks; both are there. */
    Domains.Match match(ExperienceRequirement held, ExperienceRequirement asked) {
        return domains.match(Objects.requireNonNull(held.domain()), Objects.requireNonNull(asked.domain()));
    }

    List<ExperienceRequirement> start() {
        return start;
    }

    List<ExperienceRequirement> target() {
        return target;
    }

    OneSided oneSided() {
        return oneSided;
    }

    /** Whether one document alone would have to state what counts as what. */
    boolean isOneDocument() {
        return isOneDocument;
    }

    /** What is asked where one starts; what is only desirable there is held by nobody for sure. */
    Stream<ExperienceRequirement> sure() {
        return start.stream().filter(held -> held.importance() == Importance.ESSENTIAL);
    }

    /**
     * "Relevant" work is relevant to the job that asks it, so that only jobs of one family mean the same by it. And what one
     * organization calls professional, no document says that another one does.
     */
    boolean isSameKind(ExperienceRequirement held, ExperienceRequirement asked) {
        return asked.kind() == ExperienceKind.ANY
                || held.kind() == asked.kind()
                        && sameOrganization
                        && (asked.kind() != ExperienceKind.RELEVANT || sameFamily);
    }

    /** The work that is asked where one starts. */
    Reason workAtStart(ExperienceRequirement held) {
        return sameOrganization
                ? Asked.work(held)
                : Reason.of(GapPhrase.WORK_ELSEWHERE, "work", Asked.work(held)).with("organization", home);
    }

    /** What bears on it at the start: of the same kind if there is such, else the first. */
    Optional<ExperienceRequirement> counterpart(ExperienceRequirement asked) {
        return sure().filter(held -> held.kind() == asked.kind()).findFirst().or(() -> sure().findFirst());
    }

    /** The domain at the start that bears on it: one that lies in it, or else the one that is paired with it. */
    Optional<ExperienceRequirement> domainAtStart(ExperienceRequirement asked) {
        ExperienceRequirement paired = pairs.get(asked);
        return Optional.ofNullable(paired)
                .filter(held -> match(held, asked) == Domains.Match.WITHIN)
                .or(() -> sure().filter(held -> held.domain() != null && match(held, asked) == Domains.Match.WITHIN)
                        .findFirst())
                .or(() -> Optional.ofNullable(paired))
                .or(() -> counterpart(asked));
    }

    /** Whether a domain that the target asks may be the one that is asked where one starts, in other words. */
    boolean mayBeAskedAtTarget(ExperienceRequirement held) {
        return target.stream()
                .anyMatch(asked ->
                        asked.domain() != null && (held.domain() == null || match(held, asked) != Domains.Match.OTHER));
    }

    boolean isBeside(LineSubject subject, ExperienceRequirement held) {
        return beside.getOrDefault(subject, Set.of()).contains(held);
    }

    void setBeside(LineSubject subject, ExperienceRequirement held) {
        beside.computeIfAbsent(subject, unused -> new HashSet<>()).add(held);
    }
}
