package org.careergraph.gap;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
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
        this.sameFamily = from.equals(to)
                || from instanceof Job here
                        && to instanceof Job there
                        && here.family().equals(there.family());
        this.sameOrganization = from.organization().equals(to.organization());
        this.isOneDocument = from instanceof Job && to instanceof Job && sameOrganization;
        this.home = catalogue.organization(from.organization());
        this.oneSided = OneSided.between(from, to);
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

    /** The domain at the start that bears on it: the same if there is such, else one that no line has beside it yet. */
    Optional<ExperienceRequirement> domainAtStart(ExperienceRequirement asked) {
        String wanted = asked.domain();
        return sure().filter(held -> held.domain() != null && held.domain().equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> sure().filter(held -> held.domain() != null
                                && held.kind() == asked.kind()
                                && !isBeside(LineSubject.DOMAIN, held))
                        .findFirst())
                .or(() -> counterpart(asked));
    }

    boolean isBeside(LineSubject subject, ExperienceRequirement held) {
        return beside.getOrDefault(subject, Set.of()).contains(held);
    }

    void setBeside(LineSubject subject, ExperienceRequirement held) {
        beside.computeIfAbsent(subject, unused -> new HashSet<>()).add(held);
    }
}
