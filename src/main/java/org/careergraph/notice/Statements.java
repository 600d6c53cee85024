package org.careergraph.notice;

import static org.careergraph.notice.DraftWriter.LONGEST_PHRASE;
import static org.careergraph.notice.YamlText.cut;
import static org.careergraph.source.NoticePatterns.pattern;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.catalogue.Importance;
import org.careergraph.source.Passage;

/** Splits the statements of a notice into clauses, and recognizes which of them are desirable. */
final class Statements {

    static final Pattern YEARS = pattern("statement.years");

    private static final Pattern IS_DESIRABLE = pattern("statement.is-desirable");
    private static final Pattern VERDICT = pattern("statement.verdict");
    private static final Pattern CLAUSE_END = pattern("statement.clause-end");
    private static final Pattern PART_DESIRABLE = pattern("statement.part-desirable");
    private static final Pattern CALLED_DESIRABLE = pattern("statement.called-desirable");
    private static final Pattern IDEALLY = pattern("statement.ideally");

    static final Pattern IN_LIEU = pattern("statement.in-lieu");

    private Statements() {}

    static List<String> sentences(String text) {
        return List.of(text.replace("e.g.", "for example")
                .replace("i.e.", "that is")
                .split("(?<=[.;])(?<!\\betc\\.|\\bincl\\.|\\b[A-Z]\\.) (?=\\p{Lu})"));
    }

    /** The sentences of a statement, and within a sentence what is required and what is desirable. */
    static List<String> clauses(String text) {
        return sentences(text).stream()
                .flatMap(CLAUSE_END::splitAsStream)
                .flatMap(clause -> {
                    Matcher split = PART_DESIRABLE.matcher(clause);
                    return split.matches() ? Stream.of(split.group("main"), split.group("part")) : Stream.of(clause);
                })
                .toList();
    }

    /**
     * A clause without its preference, and the preference.
     *
     * @param preferred what follows <i>preferably</i> or <i>ideally</i>; empty if nothing or all of the clause is preferred
     */
    record Asked(String asked, Optional<String> preferred) {

        /** Whether the preference may end at a comma, and the requirement continue there. */
        boolean mayContinue() {
            return preferred.filter(what -> what.contains(", ")).isPresent();
        }
    }

    static Asked asked(String clause) {
        Matcher ideally = IDEALLY.matcher(clause);
        return ideally.find() && ideally.start() > 0
                ? new Asked(
                        clause.substring(0, ideally.start()) + clause.substring(ideally.end()),
                        Optional.of(ideally.group("what").strip()))
                : new Asked(clause, Optional.empty());
    }

    static boolean isDesirableAmongEssential(Passage passage, String text) {
        return passage.importance() == Importance.ESSENTIAL
                && (IS_DESIRABLE.matcher(text).find()
                        || CALLED_DESIRABLE.matcher(text.strip()).find());
    }

    /** The text without its last words on importance. */
    static String phrase(String text) {
        return cut(
                text.replaceFirst(
                                "(?i),? (?:would be|is|are|will be) (?:highly |strongly )?(?:considered )?(?:as )?(?:an? )?(?:strong |distinct |added )?"
                                        + "(?:asset|advantage|advantageous|desirable|desired|preferable|preferred|required|plus"
                                        + "|essential|mandatory|beneficial)\\b.*|,? (?:required|or|preferred|preferable|desirable|desired|an? (?:asset|advantage|plus))$",
                                "")
                        .strip()
                        .replaceFirst(",$", ""),
                LONGEST_PHRASE);
    }

    /** Whether a sentence continues after <i>is required</i> or <i>is desirable</i>. */
    static boolean saysMore(String text) {
        Matcher verdict = VERDICT.matcher(text);
        return verdict.find() && text.substring(verdict.end()).strip().split(" ").length >= 3;
    }
}
