package org.careergraph.notice;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is printed, and the days that it can mean.
 *
 * @param readings in order
 */
record PrintedDay(String printed, List<LocalDate> readings) {

    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern DAY = Pattern.compile(
            "(?<iso>\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})|(?<numbers>\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})|(?<day>\\d{1,2})(?:st|nd|rd|th)?[ /-]"
                    + MONTH + ",?[ /-](?<year>\\d{4})|"
                    + MONTH.replace("<month>", "<month2>") + " (?<day2>\\d{1,2})(?:st|nd|rd|th)?,? (?<year2>\\d{4})",
            CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern MONTH_FIRST = Pattern.compile("\\bMM?[-/.]DD?\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\bDD?[-/.]MM?\\b");

    /** The last date in the text, which is the end of a period. */
    static Optional<PrintedDay> find(String text) {
        List<PrintedDay> days = all(text);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }

    /** Every date in the text, in its order. */
    static List<PrintedDay> all(String text) {
        boolean isMonthFirst = MONTH_FIRST.matcher(text).find();
        boolean isDayFirst = DAY_FIRST.matcher(text).find();
        Matcher day = DAY.matcher(text);
        List<PrintedDay> days = new ArrayList<>();
        while (day.find()) {
            List<LocalDate> readings = readings(day, isMonthFirst && !isDayFirst, isDayFirst && !isMonthFirst);
            if (!readings.isEmpty()) {
                days.add(new PrintedDay(day.group(), readings));
            }
        }
        return days;
    }

    private static List<LocalDate> readings(Matcher day, boolean isMonthFirst, boolean isDayFirst) {
        TreeSet<LocalDate> readings = new TreeSet<>();
        if (day.group("iso") != null) {
            String[] parts = day.group("iso").split("[-/.]");
            add(readings, parts[0], parts[1], parts[2]);
        } else if (day.group("numbers") != null) {
            String[] parts = day.group("numbers").split("[-/.]");
            if (!isMonthFirst) {
                add(readings, parts[2], parts[1], parts[0]);
            }
            if (!isDayFirst) {
                add(readings, parts[2], parts[0], parts[1]);
            }
        } else if (day.group("month") != null) {
            add(readings, day.group("year"), month(day.group("month")), day.group("day"));
        } else {
            add(readings, day.group("year2"), month(day.group("month2")), day.group("day2"));
        }
        return List.copyOf(readings);
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.toLowerCase(Locale.ENGLISH)) + 1);
    }

    private static void add(TreeSet<LocalDate> readings, String year, String month, String day) {
        try {
            readings.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            // no such day in this order of day and month
        }
    }
}
