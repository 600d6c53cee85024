package org.careergraph.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Facts as a file of a seed. */
final class YamlText {
    private static final int WIDTH = 4000;
    private static final int LARGEST = 1 << 24;

    private YamlText() {}

    static byte[] of(Object tree) {
        DumpSettings settings = DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setDereferenceAliases(true)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setWidth(WIDTH)
                .build();
        return new Dump(settings).dumpToString(tree).getBytes(StandardCharsets.UTF_8);
    }

    /** Maps, lists, texts, numbers and truth values. */
    static Map<?, ?> read(byte[] file) {
        Object tree = new Load(settings()).loadFromString(new String(file, StandardCharsets.UTF_8));
        return tree instanceof Map<?, ?> entries ? entries : Map.of();
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(LARGEST)
                .build();
    }

    /** The path of what stands in each line, such as {@code jobs[0].technical[2].level}; the outermost where several begin in it. */
    static Map<Integer, String> paths(byte[] file) {
        Map<Integer, String> paths = new HashMap<>();
        Optional<Node> root = new Compose(settings()).composeString(new String(file, StandardCharsets.UTF_8));
        root.ifPresent(node -> paths(node, "", paths));
        return paths;
    }

    private static void paths(Node node, String path, Map<Integer, String> paths) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        paths.putIfAbsent(line, path);
        switch (node) {
            case MappingNode entries -> {
                for (NodeTuple entry : entries.getValue()) {
                    String name = nameOf(entry.getKeyNode());
                    paths(entry.getValueNode(), path.isEmpty() ? name : path + "." + name, paths);
                }
            }
            case SequenceNode items -> {
                List<Node> all = items.getValue();
                for (int i = 0; i < all.size(); i++) {
                    paths(all.get(i), path + "[" + i + "]", paths);
                }
            }
            default -> {}
        }
    }

    private static String nameOf(@Nullable Node key) {
        return key instanceof ScalarNode name ? name.getValue() : "";
    }
}
