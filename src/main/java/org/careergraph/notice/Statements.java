package org.careergraph.notice;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.careergraph.notice.DraftWriter.LONGEST_PHRASE;
import static org.careergraph.notice.YamlText.cut;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.catalogue.Importance;
import org.careergraph.source.NumberWords;
import org.careergraph.source.Passage;

/** Splits the statements of a notice into clauses, and recognizes which of them are desirable. */
final class Statements {

    static final Pattern YEARS = pattern("(?:(?<least>" + NumberWords.REGEX + ") ?(?:-|–|to|or) ?)?(?<number>"
            + NumberWords.REGEX + ")(?:\\+| or more)?[ -]years?\\b");

    private static final Pattern IS_DESIRABLE = pattern(
            "\\b(?:is|are|would be|will be|may be) (?:highly |strongly )?(?:considered )?(?:as )?(?:an? )?(?:strong |distinct |added )?"
                    + "(?:asset|advantage|advantageous|desirable|desired|preferable|preferred|plus|beneficial)\\b");
    private static final Pattern VERDICT = Pattern.compile(
            IS_DESIRABLE.pattern() + "|\\b(?:is|are) (?:required|essential|mandatory)\\b", CASE_INSENSITIVE);
    /** Between two clauses of a sentence. */
    private static final Pattern CLAUSE_END = pattern(
            "(?<=\\b(?:is|are) (?:required|essential|mandatory)\\b)[,;]?(?: and| while| but)? |; (?=.*\\b(?:experience|work|degree"
                    + "|diploma|training|certificate|certification|education|licen[cs]e)\\b)");

    /** <i>A degree in law, a Master's degree preferred</i>: only the part after the comma is desirable. */
    private static final Pattern PART_DESIRABLE = pattern(
            "(?<main>.*\\b(?:degree|diploma|bachelor|experience|years?|certificat\\w+|knowledge"
                    + "|skills?|ability)\\b[^;]*), (?:and |while |but |with )?(?<part>(?!.*\\bare\\b)(?=[^,;]*\\b(?:degree|diploma|bachelor|master"
                    + "|doctorate|ph\\.?d|experience|years?|certificat\\w+|knowledge|skills?|ability)\\b)[^,;]*"
                    + "\\b(?:desirable|desired|preferable|preferred|(?:an?|strong) (?:asset|advantage|plus)|advantageous|beneficial)\\b.*)");
    /** Desirable without a verb, at the end or the beginning of a clause. */
    private static final Pattern CALLED_DESIRABLE = pattern("\\b(?:desirable|desired|preferable|preferred"
            + "|an? (?:strong |distinct )?(?:asset|advantage|plus))[.;)]*$|^(?:ideally|preferably)\\b");

    private static final Pattern IDEALLY = pattern(
            ",? *(?:(?:and|but) )?\\b(?:ideally|preferably) (?<what>[^.;]+?)(?=,? (?:is|are) (?:required|essential|mandatory)\\b|[.;]|$)");

    static final Pattern IN_LIEU = pattern("\\b(?:in lieu of|instead of|in place of|substitut(?:e|es|ed|ion)"
            + "|(?:may|can|could) be (?:accepted|considered|substituted)(?! (?:as )?an? (?:asset|advantage|plus))"
            + "|due consideration|reduced to|in the absence of|in combination with"
            + "|combination of (?:\\w+ ){0,2}(?:education|academic|training|qualifications)"
            + "|equivalent (?:\\w+ )?(?:work|professional) experience|for candidates (?:who|with|holding))\\b");

    private Statements() {}

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, CASE_INSENSITIVE);
    }

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
