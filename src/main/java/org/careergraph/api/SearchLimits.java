package org.careergraph.api;

import org.careergraph.refusals.BadArgumentException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Bounds of a search.
 *
 * @param characters of a text; a longer one is refused
 * @param words that are looked for; the others are left out, and the answer says so
 * @param hits the most that are found; the others are left out, and the answer says so
 */
@ConfigurationProperties("careergraph.limits.search")
record SearchLimits(int characters, int words, int hits) {
    void check(String text) {
        if (text.length() > characters) {
            throw new BadArgumentException(
                    "TEXT_TOO_LONG",
                    "text",
                    BadArgumentException.shown(text),
                    "A search has at most " + characters + " characters, not " + text.length() + ".");
        }
    }
}
