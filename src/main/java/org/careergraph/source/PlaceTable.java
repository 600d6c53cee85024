package org.careergraph.source;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table saved as CSV, with a column <i>place</i> and a column <i>text</i>. Its other columns are not read. */
final class PlaceTable implements Layout {
    static final String PLACE = "place";
    static final String TEXT = "text";
    private static final Pattern LOCATOR = Pattern.compile("[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*");

    @Override
    public String name() {
        return "table of places and texts";
    }

    @Override
    public boolean namesPlaces() {
        return true;
    }

    @Override
    public boolean recognizes(SourceText text) {
        return findFormat(text).isPresent();
    }

    /** The format in which the first line names both columns. */
    private static Optional<CSVFormat> findFormat(SourceText text) {
        if (text.size() == 0) {
            return Optional.empty();
        }
        return Stream.of(",", ";", "\t")
                .filter(delimiter -> {
                    List<String> columns = columns(text.lines().getFirst(), delimiter);
                    return columns.contains(PLACE) && columns.contains(TEXT);
                })
                .findFirst()
                .map(delimiter -> CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter)
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreHeaderCase(true)
                        .setIgnoreSurroundingSpaces(true)
                        .get());
    }

    private static List<String> columns(String line, String delimiter) {
        return Arrays.stream(line.split(Pattern.quote(delimiter), -1))
                .map(column -> column.strip().replaceAll("^\"|\"$", "").toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public Reading read(SourceText text) {
        Reading.Builder reading = new Reading.Builder(text);
        CSVFormat format = findFormat(text).orElseThrow();
        try (CSVParser table = CSVParser.parse(String.join("\n", text.lines()), format)) {
            reading.used(1);
            Iterator<CSVRecord> rows = table.iterator();
            for (int first = line(table) + 1; rows.hasNext(); first = line(table) + 1) {
                CSVRecord row = rows.next();
                int last = Math.min(line(table), text.size());
                read(row, IntStream.rangeClosed(first, last).boxed().toList(), reading);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            // the lines from here on stay without a use, which the report of the document says
        }
        return reading.build();
    }

    private static int line(CSVParser table) {
        return (int) table.getCurrentLineNumber();
    }

    private static void read(CSVRecord row, List<Integer> lines, Reading.Builder reading) {
        if (!row.isSet(PLACE) || !row.isSet(TEXT)) {
            return;
        }
        String place = row.get(PLACE).strip();
        String sentence = row.get(TEXT)
                .lines()
                .map(SourceText::squeezed)
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
        if (LOCATOR.matcher(place).matches() && !sentence.isEmpty()) {
            reading.passage(new Passage(place, sentence, lines));
        }
    }
}
