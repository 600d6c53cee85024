package org.careergraph.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careergraph.catalogue.Citation;

/** The sentences of attached documents that may be quoted for one version of the facts. */
public final class Quotes {
    static final Quotes NONE = new Quotes(Map.of(), List.of());

    private final Map<String, Map<String, String>> documents;
    private final List<String> notes;

    Quotes(Map<String, Map<String, String>> documents, List<String> notes) {
        this.documents = documents;
        this.notes = notes;
    }

    /** The sentence that the citation names, if it may be quoted. */
    public Optional<String> findQuote(Citation citation) {
        return Optional.ofNullable(
                documents.getOrDefault(citation.document(), Map.of()).get(citation.place()));
    }

    /** Whether a text of the document is attached. */
    public boolean isAttached(String document) {
        return documents.containsKey(document);
    }

    /** What is attached and what is not, for the start-up screen. */
    public List<String> notes() {
        return notes;
    }
}
