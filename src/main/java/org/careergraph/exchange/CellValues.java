package org.careergraph.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.careergraph.catalogue.Nearest;

/** What the cells of a workbook say, as values of facts. */
final class CellValues {
    private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,9})(\\.0+)?");
    private static final Pattern DAY_COUNT = Pattern.compile("\\d{4,6}");
    private static final Map<String, Boolean> TRUTHS = Map.of("true", true, "yes", true, "false", false, "no", false);

    private final Findings findings;

    CellValues(Findings findings) {
        this.findings = findings;
    }

    /** Empty if the cell is empty, or if it says nothing that the column can hold, which is then a problem. */
    Optional<Object> value(SheetRow row, Column column) {
        String raw = row.raw(column.name());
        if (Text.line(raw).isEmpty()) {
            return Optional.empty();
        }
        if (!column.list()) {
            return one(row, column, Text.line(raw));
        }
        List<Object> values = new ArrayList<>();
        if (!raw.strip().equals(FrameworkTables.EMPTY_LIST)) {
            parts(raw).forEach(part -> one(row, column, part).ifPresent(values::add));
        }
        return Optional.of(values);
    }

    private static Stream<String> parts(String cell) {
        String separator = cell.indexOf('\n') >= 0 ? "\n" : FrameworkTables.SEPARATOR;
        return Arrays.stream(cell.split(separator)).map(Text::line).filter(part -> !part.isEmpty());
    }

    private Optional<Object> one(SheetRow row, Column column, String text) {
        return switch (column.kind()) {
            case TEXT, REFERENCE -> Optional.of(chosen(row, column, text));
            case WHOLE -> {
                if (WHOLE.matcher(text).matches()) {
                    yield Optional.of(Integer.valueOf(WHOLE.matcher(text).replaceFirst("$1")));
                }
                findings.problem(
                        row.at(column.name()),
                        Text.shown(text) + " is no whole number",
                        "a number such as 2, in digits");
                yield Optional.empty();
            }
            case TRUTH -> {
                Boolean truth = TRUTHS.get(text.toLowerCase(Locale.ROOT));
                if (truth == null) {
                    findings.problem(
                            row.at(column.name()), Text.shown(text) + " is neither TRUE nor FALSE", "TRUE or FALSE");
                }
                yield Optional.ofNullable(truth);
            }
            case DATE -> date(row, column, text);
        };
    }

    private Optional<Object> date(SheetRow row, Column column, String text) {
        if (DAY_COUNT.matcher(text).matches() && DateUtil.isValidExcelDate(Integer.parseInt(text))) {
            LocalDate day = DateUtil.getLocalDateTime(Integer.parseInt(text)).toLocalDate();
            findings.problem(
                    row.at(column.name()),
                    "the cell holds the number " + text,
                    "%s, if it counts days as spreadsheets do: format the cell as a date".formatted(day));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** One of the allowed values, whatever its capitals and blanks. */
    private String chosen(SheetRow row, Column column, String text) {
        if (column.allowed().isEmpty() || column.allowed().contains(text)) {
            return text;
        }
        String plain = plain(text);
        Optional<String> meant = column.allowed().stream()
                .filter(one -> plain(one).equals(plain))
                .findFirst();
        meant.ifPresent(one -> findings.note(
                row.at(column.name()), row.at(column.name()), "%s is read as %s".formatted(Text.shown(text), one)));
        return meant.orElse(text);
    }

    private static String plain(String text) {
        return Nearest.plain(text).replace('_', ' ').replace('-', ' ');
    }
}
