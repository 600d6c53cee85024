package org.careergraph.seed;

import static org.careergraph.seed.Problems.shown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days of the calendar. */
final class Days {

    private Days() {}

    /** Tells if a text of the right form is no day, as the 30th of February. */
    static void check(Part date, Problems problems) {
        String text = date.findText();
        if (text != null) {
            try {
                LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                problems.addMeaning(date, "no day " + shown(text), "year-month-day, for example 2019-07-25");
            }
        }
    }
}
