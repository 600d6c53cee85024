package org.careergraph.exchange;

import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Facts as a file of a seed. */
final class YamlText {
    private static final int WIDTH = 4000;

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
}
