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
 * The words of a text: runs of letters and digits, in lower case, without accents. Everything else separates words, whatever
 * it means to a query language. C++, C# and .NET are words.
 */
final class Tokens {
    /** @param word nothing but letters and digits, at least one */
    record Token(String word, int start, int end) {}

    private static final Pattern WORD = Pattern.compile("(?<symbols>(?i:c\\+\\+|c#|\\.net)(?![\\p{L}\\p{N}+#]))"
            + "|[\\p{L}\\p{N}\\p{M}\\p{Cf}]+(?:['’][sS](?![\\p{L}\\p{N}]))?");

    private static final Map<String, String> SYMBOLS = Map.of("c++", "cplusplus", "c#", "csharp", ".net", "dotnet");

    private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Letters that Unicode does not take apart. */
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
            boolean symbols = matcher.group("symbols") != null && !follows(text, matcher.start());
            String word = symbols ? SYMBOLS.get(raw.toLowerCase(Locale.ROOT)) : plain(raw);
            if (word != null && !word.isEmpty()) {
                tokens.add(new Token(word, matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }

    /** Whether a letter or digit stands before the place, so that what is there is the end of something else. */
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

    /**
     * The words that an index would not have from the text, because it keeps accents, knows no symbols, and holds together what
     * an apostrophe or a point joins.
     */
    static Set<String> odd(String text) {
        Set<String> odd = new LinkedHashSet<>();
        for (Token token : of(text)) {
            String raw = text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
            if (!raw.equals(token.word()) || joined(text, token.start() - 1, -1) || joined(text, token.end(), 1)) {
                odd.add(token.word());
            }
        }
        return odd;
    }

    private static boolean joined(String text, int place, int step) {
        int beyond = place + step;
        return place >= 0
                && beyond >= 0
                && place < text.length()
                && beyond < text.length()
                && "'’._:·,;".indexOf(text.charAt(place)) >= 0
                && Character.isLetterOrDigit(text.charAt(beyond));
    }
}
