package org.careergraph.source;

/**
 * Why a file, or the whole folder, is not attached.
 *
 * @param reason a sentence without its subject: <i>is empty</i>
 */
record SourceProblem(String file, String reason) {
    @Override
    public String toString() {
        return file + " " + reason;
    }
}
