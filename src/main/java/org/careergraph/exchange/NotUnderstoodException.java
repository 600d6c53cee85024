package org.careergraph.exchange;

/** An order that cannot be carried out; the message says why. */
final class NotUnderstoodException extends Exception {
    private static final long serialVersionUID = 1L;

    NotUnderstoodException(String message) {
        super(message);
    }
}
