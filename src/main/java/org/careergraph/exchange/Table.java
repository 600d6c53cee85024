package org.careergraph.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.careergraph.catalogue.Nearest;

/**
 * A table saved as CSV, whose first line names its columns.
 *
 * @param columns as the file names them
 * @param rows without those that are blank
 */
record Table(String file, List<String> columns, List<Row> rows) {
    private static final int LARGEST = 50 * 1024 * 1024;
    private static final String AS_UTF_8 = "save it as \"CSV UTF-8\"";

    /** The columns that are read must be there; others are left alone. Nothing is read where there are problems. */
    static Table read(Path path, List<String> needed, Findings findings) throws IOException {
        String file = path.getFileName().toString();
        if (Files.size(path) > LARGEST) {
            findings.problem(file, "the file is larger than %d MB".formatted(LARGEST >> 20), null);
            return new Table(file, List.of(), List.of());
        }
        try {
            String text = decode(Files.readAllBytes(path));
            return parse(file, text, needed, findings);
        } catch (CharacterCodingException otherEncoding) {
            findings.problem(file, "the file is not in UTF-8", AS_UTF_8);
        }
        return new Table(file, List.of(), List.of());
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Table parse(String file, String text, List<String> needed, Findings findings) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        long line = 1;
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (records.hasNext()) {
                columns = records.next().stream().map(Text::line).toList();
            }
            Map<String, Integer> places = places(file, columns, needed, findings);
            while (places.size() == needed.size()) {
                line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    break;
                }
                Row row = row(file, line, records.next(), columns, places, findings);
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (UncheckedIOException | IllegalStateException unreadable) {
            findings.problem(
                    file + ":" + line,
                    "the row that begins here is not CSV",
                    "a cell with a quotation mark, a line end or a separator in it stands in quotation marks, and a"
                            + " quotation mark in it is written twice");
        }
        return new Table(file, columns, List.copyOf(rows));
    }

    /** What separates the cells of the first line; spreadsheets write a semicolon in some countries. */
    private static String delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(",", ";", "\t")
                .max(Comparator.comparingInt(delimiter -> first.split(delimiter, -1).length))
                .orElse(",");
    }

    private static Map<String, Integer> places(
            String file, List<String> columns, List<String> needed, Findings findings) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> plain = columns.stream().map(Nearest::plain).toList();
        for (String column : needed) {
            int place = plain.indexOf(Nearest.plain(column));
            if (place < 0) {
                findings.problem(
                        file + ":1",
                        "there is no column \"%s\"".formatted(column),
                        "the first line names the columns " + String.join(", ", needed));
            } else if (plain.lastIndexOf(Nearest.plain(column)) != place) {
                findings.problem(
                        file + ":1", "there are two columns \"%s\"".formatted(column), "each column has its own name");
            } else {
                places.put(column, place);
            }
        }
        return places;
    }

    private static Row row(
            String file,
            long line,
            CSVRecord cells,
            List<String> columns,
            Map<String, Integer> places,
            Findings findings) {
        Map<String, String> named = new LinkedHashMap<>();
        places.forEach((column, place) -> named.put(column, place < cells.size() ? cells.get(place) : ""));
        Row row = new Row(file, line, cells.getRecordNumber(), named);
        if (cells.size() > columns.size()) {
            findings.problem(
                    file + ":" + line,
                    "the row has %d cells, and there are %d columns".formatted(cells.size(), columns.size()),
                    "a cell with a separator in it stands in quotation marks");
        }
        return row;
    }
}
