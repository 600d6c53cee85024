package org.careergraph.path;

/** Where the engine's questions find the catalogue. */
public interface CareerMaps {
    /**
     * The catalogue as it is now.
     *
     * @throws CatalogueUnavailableException if it cannot be read at present
     */
    CareerMap current();
}
