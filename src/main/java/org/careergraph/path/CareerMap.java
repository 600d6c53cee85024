package org.careergraph.path;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.careergraph.catalogue.Catalogue;

/** One version of the catalogue with the moves derived from it. Immutable. */
public final class CareerMap {
    private final Catalogue catalogue;
    private final List<MoveSummary> leads;
    private final Map<String, List<MoveSummary>> leadsByStart;
    private final String version;
    private final Instant loadedAt;

    /**
     * @param leads every move between two jobs, in a stable order
     * @param version a digest of the facts and moves: equal versions answer equally
     * @param loadedAt when this version was written
     */
    public CareerMap(Catalogue catalogue, List<MoveSummary> leads, String version, Instant loadedAt) {
        this.catalogue = catalogue;
        this.leads = List.copyOf(leads);
        this.leadsByStart = this.leads.stream().collect(groupingBy(MoveSummary::from));
        this.version = version;
        this.loadedAt = loadedAt;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public List<MoveSummary> leads() {
        return leads;
    }

    /** The moves that start at the job, in a stable order. */
    public List<MoveSummary> leadsFrom(String job) {
        return leadsByStart.getOrDefault(job, List.of());
    }

    public String version() {
        return version;
    }

    public Instant loadedAt() {
        return loadedAt;
    }
}
