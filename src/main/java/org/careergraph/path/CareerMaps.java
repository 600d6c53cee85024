package org.careergraph.path;

/** Provides the catalogue that questions are answered from. */
public interface CareerMaps {
    /**
     * The current catalogue.
     *
     * @throws CatalogueUnavailableException if it cannot be read at the moment
     */
    CareerMap current();
}
