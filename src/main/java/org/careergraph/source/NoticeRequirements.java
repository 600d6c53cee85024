package org.careergraph.source;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Importance;
import org.jspecify.annotations.Nullable;

/** Decides for each requirement of a notice in which list it belongs. */
final class NoticeRequirements {

    /** A remark on the words for levels of languages, or words that introduce a list. */
    private static final Pattern REMARK_ON_LANGUAGES =
            pattern("(?:note|nb|n\\.b)\\b.*|.*\\bequals? (?:to )?an? rating\\b.*|.*:");

    /** A fact about an organization: <i>English and French are the working languages of …</i> */
    private static final Pattern WORKING_LANGUAGES =
            pattern(".*\\bare the (?:two )?(?:working|official) languages of\\b.*");

    private static final Pattern DESIRABLE = pattern(
            "preferably\\b.*|.*\\b(?:desirable|desired|(?:an|strong|considered an?) asset|advantage|advantageous|beneficial"
                    + "|preferable|preferred|a plus)\\b.*");

    private static final Pattern ESSENTIAL =
            pattern(".*\\b(?:required|essential|must|mandatory|minimum|at least)\\b.*");

    /** <i>At least two years in … are desirable</i>: the number alone makes nothing essential. */
    private static final Pattern ALL_DESIRABLE = pattern(
            "(?!.*\\b(?:required|essential|must|mandatory)\\b)[^,;]*\\b(?:is|are|would be|will be) (?:highly |strongly )?"
                    + "(?:considered )?(?:an? )?(?:strong |distinct )?(?:asset|advantage|advantageous|desirable|desired|preferred|plus)\\b.*");

    /** <i>A degree in law, a Master's degree preferred</i>: only the part after the comma is desirable. */
    private static final Pattern PART_DESIRABLE = pattern(
            ".*\\b(?:degree|diploma|bachelor|experience|years?|certificat\\w+"
                    + "|knowledge|fluency|command|proficiency)\\b[^;]*, (?:and |while |but |with )?(?!.*\\bare\\b)(?=[^,;]*\\b(?:degree|diploma"
                    + "|bachelor|master|doctorate|ph\\.?d|experience|years?|certificat\\w+|knowledge|fluency|command|proficiency)\\b)[^,;]*"
                    + "\\b(?:desirable|desired|preferable|preferred|(?:an?|strong) (?:asset|advantage|plus)|advantageous|beneficial)\\b.*");

    private static final Map<NoticeSection, Pattern> KINDS = Map.of(
            NoticeSection.EDUCATION,
                    pattern(
                            ".*\\b(?:degree|diploma|licen[cs]e|secondary (?:school|education)|bachelor|master|ph\\.?d|doctorate)\\b.*"
                                    + "|(?!.*\\bexperience\\b).*\\bcertificat(?:es?|ions?)\\b.*"),
            NoticeSection.EXPERIENCE, pattern(".*\\b(?:years?|experience)\\b.*"),
            NoticeSection.LANGUAGES,
                    pattern(".*\\b(?:languages?|(?:fluency|fluent|proficien\\w+|command|knowledge) (?:in|of) "
                            + "(?:written |spoken |oral |and |both )*(?:english|french|spanish|arabic|chinese|russian"
                            + "|portuguese|german))\\b.*"));

    private final NoticePassages passages;

    NoticeRequirements(NoticePassages passages) {
        this.passages = passages;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, CASE_INSENSITIVE);
    }

    /** Adds a requirement below a heading that does not say of which kind it is. */
    void addOfAnyKind(@Nullable Importance stated, Paragraph paragraph) {
        List<NoticeSection> kinds = kinds(paragraph.text());
        if (kinds.size() > 1) {
            // the sentences after the first may be about another kind
            kinds = kinds(SentenceBreaks.of(paragraph.text()).getFirst());
        }
        if (kinds.size() == 1) {
            add(kinds.getFirst(), stated, paragraph);
        } else {
            passages.addNumbered(Passage.NOT_UNDERSTOOD, paragraph);
        }
    }

    private static List<NoticeSection> kinds(String text) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(text).matches())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param stated by the heading; null if it states none */
    void add(NoticeSection section, @Nullable Importance stated, Paragraph paragraph) {
        if (WORKING_LANGUAGES.matcher(paragraph.text()).matches()
                || section == NoticeSection.LANGUAGES
                        && REMARK_ON_LANGUAGES.matcher(paragraph.text()).matches()) {
            passages.add("languages", paragraph);
            return;
        }
        boolean isDesirable = stated == null ? isDesirable(paragraph.text()) : stated == Importance.DESIRABLE;
        passages.addNumbered(section.place() + (isDesirable ? "/desirable" : "/essential"), paragraph);
    }

    private static boolean isDesirable(String text) {
        String first = SentenceBreaks.of(text).getFirst().split(";", 2)[0];
        return ALL_DESIRABLE.matcher(first).matches()
                || DESIRABLE.matcher(first).matches()
                        && !ESSENTIAL.matcher(first).matches()
                        && !PART_DESIRABLE.matcher(first).matches();
    }
}
