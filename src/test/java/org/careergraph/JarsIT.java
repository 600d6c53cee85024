package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What the two jars of a build hold, as the licence of embedded Neo4j asks (decision 1). */
class JarsIT {

    @Test
    void fullJarHoldsTheEmbeddedDatabase() throws IOException {
        assertThat(librariesOf("")).anyMatch(name -> name.startsWith("neo4j-kernel-"));
    }

    @Test
    void slimJarHoldsTheDriverAndNothingOfTheDatabase() throws IOException {
        assertThat(librariesOf("-slim"))
                .anyMatch(name -> name.startsWith("neo4j-java-driver-"))
                .filteredOn(name -> name.contains("neo4j") || name.contains("scala") || name.contains("lucene"))
                .allMatch(name -> name.matches("neo4j-(java-driver|bolt-connection|cypher-dsl).*|spring-.*"
                        + "|lucene-(core|analysis-common)-.*"));
    }

    private static List<String> librariesOf(String classifier) throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("careergraph.test.jar") + classifier + ".jar")) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("BOOT-INF/lib/".length()))
                    .toList();
        }
    }
}
