package org.careergraph.notice;

/** A file that cannot be read as a notice; the message says why. */
final class UnreadableNoticeException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableNoticeException(String message) {
        super(message);
    }
}
