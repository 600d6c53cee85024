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

/** Attaches documents at the start, and reports which. No problem with them stops the start. */
@Configuration(proxyBeanMethods = false)
class DocumentStart {

    /** @param sources a folder with the texts of documents, or null */
    @ConfigurationProperties("careergraph")
    record Settings(@Nullable Path sources) {}

    /**
     * @param size of one file
     * @param files per folder
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
