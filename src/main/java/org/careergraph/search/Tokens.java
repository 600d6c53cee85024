package org.careergraph.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text: runs of letters and digits, in lower case and without accents. Everything else separates words, including the
 * operators of query languages. C++, C# and .NET are words.
 */
final class Tokens {
    /** @param word letters and digits, at least one */
    record Token(String word, int start, int end) {}

    private static final Pattern WORD = Pattern.compile("(?<symbols>(?i:c\\+\\+|c#|\\.net)(?![\\p{L}\\p{N}+#]))"
            + "|[\\p{L}\\p{N}\\p{M}\\p{Cf}]+(?:['’][sS](?![\\p{L}\\p{N}]))?");

    private static final Map<String, String> SYMBOLS = Map.of("c++", "cplusplus", "c#", "csharp", ".net", "dotnet");

    private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Letters that Unicode does not decompose. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"));

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String raw = matcher.group();
            boolean hasSymbols = matcher.group("symbols") != null && !follows(text, matcher.start());
            String word = hasSymbols ? SYMBOLS.get(raw.toLowerCase(Locale.ROOT)) : plain(raw);
            if (word != null && !word.isEmpty()) {
                tokens.add(new Token(word, matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }

    /** Whether a letter or digit precedes the place. */
    private static boolean follows(String text, int place) {
        return place > 0 && Character.isLetterOrDigit(text.codePointBefore(place));
    }

    private static String plain(String raw) {
        String lower = Normalizer.normalize(POSSESSIVE.matcher(raw).replaceFirst(""), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(lower).replaceAll("");
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            plain.append(PLAIN.getOrDefault(bare.charAt(i), bare.substring(i, i + 1)));
        }
        return plain.toString();
    }

    /** Words that the index does not have, since it keeps accents, ignores symbols, and does not split at apostrophes and points. */
    static Set<String> missingInIndex(String text) {
        Set<String> missing = new LinkedHashSet<>();
        for (Token token : of(text)) {
            String raw = text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
            if (!raw.equals(token.word()) || isJoined(text, token.start() - 1, -1) || isJoined(text, token.end(), 1)) {
                missing.add(token.word());
            }
        }
        return missing;
    }

    private static boolean isJoined(String text, int place, int step) {
        int beyond = place + step;
        return place >= 0
                && beyond >= 0
                && place < text.length()
                && beyond < text.length()
                && "'’._:·,;".indexOf(text.charAt(place)) >= 0
                && Character.isLetterOrDigit(text.charAt(beyond));
    }
}
