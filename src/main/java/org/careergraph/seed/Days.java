package org.careergraph.seed;

import static org.careergraph.seed.Problems.shown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days of the calendar. */
final class Days {

    private Days() {}

    /** Whether it is a day; tells if a text of the right form is none, as the 30th of February. */
    static boolean check(Part date, Problems problems) {
        String text = date.findText();
        if (text == null) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            problems.addMeaning(date, "no day " + shown(text), "year-month-day, for example 2019-07-25");
            return false;
        }
    }
}
