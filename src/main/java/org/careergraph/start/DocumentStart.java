package org.careergraph.start;

import java.nio.file.Path;
import org.careergraph.path.CareerMaps;
import org.careergraph.source.AttachedDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;

/** Attaches the documents before anybody asks, and says what came of it. Nothing that is wrong with them stops the start. */
@Configuration(proxyBeanMethods = false)
class DocumentStart {

    /** @param sources a folder with the texts of documents; none if not set */
    @ConfigurationProperties("careergraph")
    record Settings(@Nullable Path sources) {}

    /**
     * @param size of one file
     * @param files that are looked at
     */
    @ConfigurationProperties("careergraph.limits.documents")
    record Limits(DataSize size, int files) {}

    @Bean
    AttachedDocuments attachedDocuments(Settings settings, Limits limits) {
        Path folder = settings.sources();
        return folder == null || folder.toString().isBlank()
                ? AttachedDocuments.none()
                : AttachedDocuments.in(
                        folder,
                        new AttachedDocuments.Limits(
                                Math.toIntExact(limits.size().toBytes()), limits.files()));
    }

    @Bean
    @Order(2)
    StartupNotes documentNotes(AttachedDocuments documents, CareerMaps maps) {
        return () -> documents.quotes(maps.current().catalogue().facts()).notes().stream()
                .map(note -> "  Sources " + note)
                .toList();
    }
}
