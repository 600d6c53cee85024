package org.careergraph.notice;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.careergraph.notice.DraftText.cut;
import static org.careergraph.notice.DraftWriter.LONGEST_PHRASE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.source.Passage;

/** How the statements of a notice are parted, and which words in them weigh what is asked. */
final class Statements {

    static final Pattern YEARS = pattern("(?:(?<least>" + Numbers.NUMBER + ") ?(?:-|–|to|or) ?)?(?<number>"
            + Numbers.NUMBER + ")(?:\\+| or more)?[ -]years?\\b");

    private static final Pattern IS_DESIRABLE = pattern(
            "\\b(?:is|are|would be|will be|may be) (?:highly |strongly )?(?:considered )?(?:as )?(?:an? )?(?:strong |distinct |added )?"
                    + "(?:asset|advantage|advantageous|desirable|desired|preferable|preferred|plus|beneficial)\\b");
    private static final Pattern SAID = Pattern.compile(
            IS_DESIRABLE.pattern() + "|\\b(?:is|are) (?:required|essential|mandatory)\\b", CASE_INSENSITIVE);
    /** A part of a sentence ends behind it. */
    private static final Pattern REQUIRED_AND = pattern(
            "(?<=\\b(?:is|are) (?:required|essential|mandatory)\\b)[,;]?(?: and| while| but)? |; (?=.*\\b(?:experience|work|degree"
                    + "|diploma|training|certificate|certification|education|licen[cs]e)\\b)");

    /** <i>A degree in law, a Master's degree preferred</i>: what stands before the comma is not only preferred. */
    private static final Pattern PART_DESIRABLE = pattern(
            "(?<main>.*\\b(?:degree|diploma|bachelor|experience|years?|certificat\\w+|knowledge"
                    + "|skills?|ability)\\b[^;]*), (?:and |while |but |with )?(?<part>(?!.*\\bare\\b)(?=[^,;]*\\b(?:degree|diploma|bachelor|master"
                    + "|doctorate|ph\\.?d|experience|years?|certificat\\w+|knowledge|skills?|ability)\\b)[^,;]*"
                    + "\\b(?:desirable|desired|preferable|preferred|(?:an?|strong) (?:asset|advantage|plus)|advantageous|beneficial)\\b.*)");
    /** Without a verb, or at the beginning. */
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

    /** The sentences of a statement, and in a sentence what is required and what is only desirable. */
    static List<String> clauses(String text) {
        return sentences(text).stream()
                .flatMap(REQUIRED_AND::splitAsStream)
                .flatMap(clause -> {
                    Matcher parted = PART_DESIRABLE.matcher(clause);
                    return parted.matches() ? Stream.of(parted.group("main"), parted.group("part")) : Stream.of(clause);
                })
                .toList();
    }

    /**
     * A clause, and what it only prefers.
     *
     * @param asked without what is preferred
     * @param preferred what stands behind <i>preferably</i> or <i>ideally</i>; empty if the whole of it is preferred, or nothing
     */
    record Asked(String asked, Optional<String> preferred) {

        /** Whether it goes on behind a comma, so that what is preferred may end there. */
        boolean isOpen() {
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
        return passage.place().contains("/essential/")
                && (IS_DESIRABLE.matcher(text).find()
                        || CALLED_DESIRABLE.matcher(text.strip()).find());
    }

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

    /** Whether a sentence goes on behind <i>is required</i> or <i>is desirable</i>. */
    static boolean saysMore(String text) {
        Matcher said = SAID.matcher(text);
        return said.find() && text.substring(said.end()).strip().split(" ").length >= 3;
    }
}
