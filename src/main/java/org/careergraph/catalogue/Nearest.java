package org.careergraph.catalogue;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the valid values that are most similar to a mistyped one. */
public final class Nearest {
    private static final int SUGGESTIONS = 3;
    private static final int LONGEST = 200;

    private Nearest() {}

    /** At most three of the valid values, the most similar first; those that contain the value come before others. */
    public static List<String> to(String value, Collection<String> valid) {
        String wanted = value.substring(0, Math.min(value.length(), LONGEST)).toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return valid.stream()
                .sorted(Comparator.<String>comparingInt(candidate -> {
                            String lower = candidate.toLowerCase(Locale.ROOT);
                            int edits = distance.apply(wanted, lower);
                            boolean contained = wanted.length() > 2 && lower.contains(wanted);
                            return contained ? Math.min(edits, 1) : edits;
                        })
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** The valid value that was probably meant. It differs in one or two letters, in a long value in some more. */
    public static Optional<String> meant(String value, Collection<String> valid) {
        String wanted = plain(value);
        int most = wanted.length() < 4 ? 0 : wanted.length() < 6 ? 1 : Math.max(2, wanted.length() / 8);
        LevenshteinDistance distance = new LevenshteinDistance(most);
        return wanted.length() > LONGEST
                ? Optional.empty()
                : valid.stream()
                        .filter(candidate -> distance.apply(wanted, plain(candidate)) >= 0)
                        .min(Comparator.comparingInt(candidate -> distance.apply(wanted, plain(candidate))));
    }

    /** The value in lower case, without accents and with single spaces. */
    public static String plain(String value) {
        return Normalizer.normalize(value.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
