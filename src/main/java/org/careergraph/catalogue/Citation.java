package org.careergraph.catalogue;

/**
 * The place of a fact in a document.
 *
 * @param document the document's id
 * @param place the place in the document, for example {@code finance-assistants/G5/duties/4}
 */
public record Citation(String document, String place) {
    /** The locator of the sentence: {@code document#place}. */
    public String locator() {
        return document + "#" + place;
    }

    /**
     * Reads a locator.
     *
     * @throws IllegalArgumentException if it has no {@code #}
     */
    public static Citation of(String locator) {
        int hash = locator.indexOf('#');
        if (hash < 1) {
            throw new IllegalArgumentException("a locator is <document>#<place>, this is not: " + locator);
        }
        return new Citation(locator.substring(0, hash), locator.substring(hash + 1));
    }
}
