package org.careergraph.path;

import org.jspecify.annotations.Nullable;

/** The catalogue cannot be read at present; asking again later may help. */
public final class CatalogueUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence that may be shown to a client: nothing of our insides in it */
    public CatalogueUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
