package org.careergraph.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A document as a table of places and texts, which the product reads and quotes like any other document. */
final class Quotable {
    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter table;

    Quotable() {
        try {
            table = new CSVPrinter(
                    text,
                    CSVFormat.RFC4180
                            .builder()
                            .setHeader("place", "text")
                            .setRecordSeparator('\n')
                            .get());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void add(String place, String quote) {
        try {
            table.printRecord(place, String.join("\n", Text.lines(quote)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] csv() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
