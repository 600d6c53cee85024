package org.careergraph.path;

import org.jspecify.annotations.Nullable;

/** The catalogue cannot be read at present; asking again later may help. */
public final class CatalogueUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For programs: portals and whoever watches. */
    public enum Reason {
        /** Nobody answers at the database's address, or the connection broke. */
        DATABASE_UNREACHABLE,
        /** The database did not answer within its time, or is being stopped. */
        DATABASE_SLOW,
        /** All connections to the database are in use. */
        DATABASE_BUSY,
        /** The database refuses the user it was given, or how it was spoken to. */
        DATABASE_REFUSES,
        /** The database can be read and takes no writes, as on a full disk: what was to be loaded was not. */
        DATABASE_READ_ONLY,
        /** The database answered with a fault of its own. */
        DATABASE_FAILED,
        /** Nothing was ever loaded. */
        NO_CATALOGUE,
        /** What is there is not what was loaded, as after an edit by hand. */
        NOT_WHOLE,
        /** What is there was loaded by another version of the product. */
        FOREIGN_CATALOGUE,
        /** A load is being committed. */
        CHANGING;

        /** Whether the database did not answer at all, and so will not answer the next question either. */
        public boolean isAbsence() {
            return this == DATABASE_UNREACHABLE || this == DATABASE_SLOW || this == DATABASE_BUSY;
        }
    }

    private final Reason reason;

    /** @param message one sentence that may be shown to a client: nothing of our insides in it */
    public CatalogueUnavailableException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
