package org.careergraph.api;

import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Document;
import org.careergraph.path.CareerMap;
import org.careergraph.source.AttachedDocuments;
import org.careergraph.source.Quotes;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the attached documents add to the catalogue: the sentence of every citation. */
@Controller
class QuoteController {
    private final AttachedDocuments documents;

    QuoteController(AttachedDocuments documents) {
        this.documents = documents;
    }

    @SchemaMapping(typeName = "Citation")
    @Nullable
    String quote(Citation citation, CareerMap map) {
        return quotes(map).findQuote(citation).orElse(null);
    }

    @SchemaMapping(typeName = "Document")
    boolean attached(Document document, CareerMap map) {
        return quotes(map).isAttached(document.id());
    }

    private Quotes quotes(CareerMap map) {
        return documents.quotes(map.catalogue().facts());
    }
}
