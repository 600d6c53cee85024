package org.careergraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The catalogue as a graph, without the node that states its version. */
record GraphImage(SortedMap<NodeKey, Properties> nodes, SortedMap<RelationshipKey, Properties> relationships) {

    private static final int VERSION_BYTES = 8;

    GraphImage {
        nodes = Collections.unmodifiableSortedMap(new TreeMap<>(nodes));
        relationships = Collections.unmodifiableSortedMap(new TreeMap<>(relationships));
    }

    /**
     * The first sixteen hexadecimal digits of a SHA-256 over every label, type and property. They do not depend on the order
     * in which the graph was built, nor on the machine.
     */
    String version() {
        Digest digest = new Digest();
        digest.add(nodes.size());
        nodes.forEach((key, properties) -> {
            digest.add(key);
            digest.add(key.kind().labels());
            digest.add(properties);
        });
        digest.add(relationships.size());
        relationships.forEach((key, properties) -> {
            digest.add(key.kind().type());
            digest.add(key.from());
            digest.add(key.to());
            digest.add(properties);
        });
        return digest.version();
    }

    /** Each value is added with its type and length, so that different graphs cannot give the same bytes. */
    private static final class Digest {
        private final MessageDigest sha;

        Digest() {
            try {
                sha = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java has SHA-256", impossible);
            }
        }

        void add(NodeKey key) {
            add(key.kind().label());
            add(key.id());
        }

        void add(Properties properties) {
            add(properties.values().size());
            new TreeMap<>(properties.values()).forEach((name, value) -> {
                add(name);
                addValue(value);
            });
        }

        private void addValue(Object value) {
            switch (value) {
                case String text -> addTyped('T', text);
                case Long number -> addTyped('N', number.toString());
                case List<?> list -> {
                    addTyped('L', "");
                    add(list);
                }
                default -> addTyped('O', value.getClass().getSimpleName() + " " + value);
            }
        }

        void add(List<?> values) {
            add(values.size());
            values.forEach(this::addValue);
        }

        private void addTyped(char type, String text) {
            sha.update((byte) type);
            add(text);
        }

        void add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            add(bytes.length);
            sha.update(bytes);
        }

        void add(int number) {
            for (int shift = 24; shift >= 0; shift -= 8) {
                sha.update((byte) (number >>> shift));
            }
        }

        String version() {
            return HexFormat.of().formatHex(sha.digest(), 0, VERSION_BYTES);
        }
    }
}
