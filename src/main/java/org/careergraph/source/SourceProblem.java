package org.careergraph.source;

/** Why a file, or the whole folder, is not attached: a sentence without its subject. */
record SourceProblem(String file, String reason) {
    @Override
    public String toString() {
        return file + " " + reason;
    }
}
