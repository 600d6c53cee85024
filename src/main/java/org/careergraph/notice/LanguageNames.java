package org.careergraph.notice;

import static java.util.stream.Collectors.joining;
import static org.careergraph.source.NoticePatterns.pattern;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds English names of languages in a text, and words that may be names of others. */
final class LanguageNames {

    static final Pattern NAME = Pattern.compile("\\b(?:"
            + Stream.concat(
                            Arrays.stream(Locale.getISOLanguages()),
                            // includes many languages without a two-letter code
                            Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage))
                    .map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH))
                    .filter(name -> name.length() > 3)
                    .distinct()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(joining("|"))
            + "|Lao|Mandarin|Farsi|Dari)\\b");
    private static final Pattern OTHER_NAME = pattern("language-name.other-name");

    private static final Set<String> NO_LANGUAGES = Set.of(
            ("United Union Organization Secretariat Reading Writing Speaking Listening Understanding Oral Written Spoken Level"
                            + " Knowledge Fluency Working Good Excellent Basic Read Write Speak Understand Listen Required"
                            + " Desirable Fluent Confident None")
                    .split(" "));

    private LanguageNames() {}

    /** Names that may be those of unknown languages. */
    static List<String> unknownIn(String statement) {
        return OTHER_NAME
                .matcher(statement)
                .results()
                .map(found -> found.group("name"))
                .filter(name -> !NO_LANGUAGES.contains(name) && in(name).isEmpty())
                .distinct()
                .toList();
    }

    static List<String> in(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
