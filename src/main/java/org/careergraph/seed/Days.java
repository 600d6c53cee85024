package org.careergraph.seed;

import static org.careergraph.seed.Problems.shown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days of the calendar. */
final class Days {

    private Days() {}

    /** Whether the text is a day. Reports a text of the right form that is not, such as the 30th of February. */
    static boolean check(Part date, Problems problems) {
        String text = date.findText();
        if (text == null) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            problems.addMeaning(date, shown(text) + " is not a day", "year-month-day, for example 2019-07-25");
            return false;
        }
    }
}
