package org.careergraph.notice;

/** A notice that cannot be read at all; the message says why, and what would help. */
final class UnreadableNoticeException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableNoticeException(String message) {
        super(message);
    }
}
