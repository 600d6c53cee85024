package org.careergraph.notice;

import static java.util.stream.Collectors.joining;
import static org.careergraph.source.NoticePatterns.findName;
import static org.careergraph.source.NoticePatterns.findValue;
import static org.careergraph.source.NoticePatterns.pattern;
import static org.careergraph.source.NoticePatterns.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.catalogue.Importance;
import org.jspecify.annotations.Nullable;

/** Splits a statement on languages into clauses. */
final class LanguageClauses {

    /**
     * One clause.
     *
     * @param level of the schema; null if the clause names none
     * @param levelWording the words for the level, where they differ from the schema's
     * @param sets of the schema: which languages satisfy the clause
     * @param languages of which any satisfies the clause; empty if they are not listed
     * @param oneIs the language that one of two clauses must be about
     * @param condition a further condition
     * @param importance null if its words state none
     * @param organization id of the organization that it names, about whose official languages it is; null if it names none
     */
    record Clause(
            @Nullable String level,
            @Nullable String levelWording,
            String sets,
            List<String> languages,
            @Nullable String oneIs,
            @Nullable String condition,
            @Nullable Importance importance,
            @Nullable String organization) {

        Clause(
                @Nullable String level,
                @Nullable String levelWording,
                String sets,
                List<String> languages,
                @Nullable String oneIs,
                @Nullable String condition) {
            this(level, levelWording, sets, languages, oneIs, condition, null, null);
        }
    }

    /** @param unread the parts of the statement that are in no clause */
    record Result(List<Clause> clauses, List<String> unread) {}

    private static final Pattern PARTS = pattern("language-clause.parts");
    private static final Pattern PREFERABLY = pattern("language-clause.preferably");
    private static final Pattern BEGINS_PREFERABLY = pattern("language-clause.begins-preferably");
    private static final Pattern SAYS_NOTHING = pattern("language-clause.says-nothing");
    private static final Pattern THE_OTHER = pattern("language-clause.the-other");
    private static final Pattern COMMITMENT = pattern("language-clause.commitment");
    private static final Pattern OFFICIAL = pattern("language-clause.official");
    private static final Pattern OTHER = pattern("language-clause.other");
    private static final Map<String, Pattern> ORGANIZATIONS = patterns("language-clause.organization");
    private static final Pattern DESIRABLE = pattern("language-clause.desirable");
    private static final Pattern ESSENTIAL = pattern("language-clause.essential");
    private static final Pattern ONE_AND_ANOTHER = pattern("language-clause.one-and-another");
    private static final Pattern OTHERS_OF_A_LIST = pattern("language-clause.others-of-a-list");
    private static final Pattern CONDITION = pattern("language-clause.condition");
    private static final Pattern NEEDS = pattern("language-clause.needs");
    private static final Pattern EXCELLENT = pattern("language-clause.excellent");
    private static final Pattern ANOTHER_OF_A_LIST = pattern("language-clause.another-of-a-list");
    private static final Pattern AND = pattern("language-clause.and");
    private static final Pattern OR_UNNAMED = pattern("language-clause.or-unnamed");
    // the second language may be unknown
    private static final Pattern CHOICE =
            Pattern.compile(LanguageNames.NAME.pattern() + ".*\\b(?i:or)\\b (?:\\p{Ll}+ ){0,2}\\p{Lu}");
    private static final Map<String, Pattern> LEVELS = patterns("language-clause.level");

    private LanguageClauses() {}

    /** @param before the preceding statements, which may list the languages that this one calls <i>other</i> */
    static Result of(String statement, String before) {
        Matcher others = OTHERS_OF_A_LIST.matcher(statement);
        boolean isOthers = others.matches();
        if (isOthers && before.contains(others.group("list"))) {
            List<String> listed = LanguageNames.in(before);
            Clause other =
                    new Clause(level(statement), null, "ANOTHER_NAMED_LANGUAGE", listed, null, others.group("list"));
            return new Result(listed.isEmpty() ? List.of() : List.of(other), List.of());
        }
        Matcher pair = ONE_AND_ANOTHER.matcher(statement);
        if (pair.matches()) {
            return new Result(oneAndAnother(pair), List.of());
        }
        List<Clause> clauses = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        PARTS.splitAsStream(statement).flatMap(PREFERABLY::splitAsStream).forEach(part -> {
            int count = clauses.size();
            addClauses(part, clauses);
            String text = part.strip();
            boolean isRead = clauses.size() > count || isOthers;
            if (!isRead && text.contains(" ") && !SAYS_NOTHING.matcher(text).matches()) {
                unread.add(text);
            }
        });
        return new Result(clauses, unread);
    }

    private static @Nullable String levelWording(String text) {
        return findValue(EXCELLENT, text)
                .map(words -> words.toLowerCase(Locale.ENGLISH))
                .orElse(null);
    }

    /** <i>Excellent knowledge of one language and good knowledge of a second language among: …</i> */
    private static List<Clause> oneAndAnother(Matcher pair) {
        String asked = findValue(CONDITION, pair.group()).orElse(null);
        String list = asked == null ? pair.group("rest") : pair.group("rest").replace(asked, "");
        List<String> languages = LanguageNames.in(list);
        if (languages.isEmpty()) {
            return List.of();
        }
        List<String> must = asked == null ? List.of() : LanguageNames.in(asked);
        String oneIs = must.size() == 1 ? must.getFirst() : null;
        String open = Stream.of(
                        oneIs == null && asked != null ? asked : "",
                        findValue(NEEDS, pair.group()).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(joining("; "));
        String left = open.isEmpty() ? null : open;
        String first = pair.group("first");
        String second = pair.group("second");
        return List.of(
                new Clause(level(first), levelWording(first), "NAMED_LANGUAGE", languages, oneIs, left),
                new Clause(level(second), levelWording(second), "ANOTHER_NAMED_LANGUAGE", languages, oneIs, left));
    }

    private static void addClauses(String text, List<Clause> clauses) {
        Matcher committed = COMMITMENT.matcher(text);
        String commitment = committed.find() ? committed.group("to") : null;
        String part = commitment == null ? text : committed.replaceFirst("");
        List<String> languages = LanguageNames.in(part);
        if (OFFICIAL.matcher(part).find()) {
            boolean isOther = OTHER.matcher(part).find();
            // a language that is named as one of them satisfies the clause by its name
            String sets = (languages.isEmpty() ? "" : "NAMED_LANGUAGE, ")
                    + (isOther ? "ANOTHER_ORGANIZATION_LANGUAGE" : "ORGANIZATION_LANGUAGE");
            clauses.add(clause(
                    part,
                    clauses,
                    sets,
                    languages,
                    commitment,
                    findName(ORGANIZATIONS, part).orElse(null)));
        } else if (languages.isEmpty()) {
            List<String> before =
                    clauses.isEmpty() ? List.of() : clauses.getLast().languages();
            if (before.size() == 2 && THE_OTHER.matcher(part).find()) {
                clauses.add(clause(part, clauses, "ANOTHER_NAMED_LANGUAGE", before, commitment, null));
            }
        } else if (languages.size() > 1 && ANOTHER_OF_A_LIST.matcher(part).find()) {
            clauses.add(clause(part, clauses, "ANOTHER_NAMED_LANGUAGE", languages, commitment, null));
        } else {
            Matcher unnamed = OR_UNNAMED.matcher(part);
            String condition = commitment == null && unnamed.find() ? unnamed.group() : commitment;
            List<List<String>> asked = isChoice(part)
                    ? alternatives(part)
                    : languages.stream().map(List::of).toList();
            String stated = isChoice(part) ? commitment : condition;
            asked.forEach(some -> clauses.add(clause(part, clauses, "NAMED_LANGUAGE", some, stated, null)));
        }
    }

    private static Clause clause(
            String part,
            List<Clause> before,
            String sets,
            List<String> languages,
            @Nullable String condition,
            @Nullable String organization) {
        Importance importance = DESIRABLE.matcher(part.strip()).find()
                ? Importance.DESIRABLE
                : ESSENTIAL.matcher(part).find() ? Importance.ESSENTIAL : null;
        String level = level(part);
        boolean isPreferred = BEGINS_PREFERABLY.matcher(part.strip()).find();
        if (level == null && isPreferred && !before.isEmpty()) {
            // the preference is at the level of the requirement
            level = before.getLast().level();
        }
        return new Clause(level, levelWording(part), sets, languages, null, condition, importance, organization);
    }

    private static boolean isChoice(String text) {
        return CHOICE.matcher(text).find();
    }

    /** <i>English and either French or Spanish</i> is two clauses, <i>English or French</i> is one. */
    private static List<List<String>> alternatives(String part) {
        Matcher and = AND.matcher(part);
        while (and.find()) {
            String before = part.substring(0, and.start());
            String behind = part.substring(and.end());
            boolean isOneAndAChoice = LanguageNames.in(before).size() == 1 && isChoice(behind);
            boolean isChoiceAndOne =
                    isChoice(before) && LanguageNames.in(behind).size() == 1;
            if ((isOneAndAChoice || isChoiceAndOne)
                    && LanguageNames.in(before).stream().noneMatch(LanguageNames.in(behind)::contains)) {
                return List.of(LanguageNames.in(before), LanguageNames.in(behind));
            }
        }
        return List.of(LanguageNames.in(part));
    }

    static @Nullable String level(String text) {
        // brackets contain the level of another scale
        String words = text.replaceAll("\\([^)]*\\)", "");
        return findName(LEVELS, words).orElse(null);
    }
}
