package org.careergraph.source;

import static java.util.Map.entry;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.careergraph.source.NoticeSection.ADDITIONAL_INFORMATION;
import static org.careergraph.source.NoticeSection.ALLOWANCES;
import static org.careergraph.source.NoticeSection.COMPETENCIES;
import static org.careergraph.source.NoticeSection.DUTIES;
import static org.careergraph.source.NoticeSection.EDUCATION;
import static org.careergraph.source.NoticeSection.EXPERIENCE;
import static org.careergraph.source.NoticeSection.LANGUAGES;
import static org.careergraph.source.NoticeSection.MOBILITY;
import static org.careergraph.source.NoticeSection.ORGANIZATIONAL_COMPETENCIES;
import static org.careergraph.source.NoticeSection.PART;
import static org.careergraph.source.NoticeSection.PURPOSE;
import static org.careergraph.source.NoticeSection.RELATIONSHIPS;
import static org.careergraph.source.NoticeSection.REPORTING;
import static org.careergraph.source.NoticeSection.REQUIREMENTS;
import static org.careergraph.source.NoticeSection.SALARY;
import static org.careergraph.source.NoticeSection.SETTING;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How an organization lays out its notices. Sections are told by their headings, wherever these stand and however they are
 * numbered.
 *
 * @param headings what the heading of each section can be
 * @param marks headings that this layout has and others have not
 * @param runsOn whether a section may be one paragraph with a statement in each sentence, and a heading stand in its midst
 */
record NoticeLayout(String name, Map<NoticeSection, Pattern> headings, List<Pattern> marks, boolean runsOn)
        implements Layout {

    /** As many different marks make sure of a layout, even where a section is missing. */
    private static final int ENOUGH_MARKS = 3;

    private static final String DUTY_WORDS = "(?:(?:main|key|principal) )?(?:duties|responsibilities)"
            + "(?: (?:and|&) (?:key )?(?:duties|responsibilities))?";
    private static final String EDUCATION_WORDS =
            "(?:academic )?education(?:al)?(?: (?:requirements?|qualifications?))?"
                    + "|education (?:and|&) training|academic qualifications?";
    private static final String EXPERIENCE_WORDS = "(?:(?:work|professional|relevant) )*experience(?: requirements?)?";
    private static final String LANGUAGE_WORDS =
            "(?:use of )?languages?(?:\\(s\\))?(?: (?:requirements?|skills|proficiency|knowledge))?";

    /** WIPO's, as it publishes them and as job boards copy them. */
    static final NoticeLayout WIPO = new NoticeLayout(
            "vacancy notice of WIPO",
            headings(
                    entry(PART, "job description|information|organi[sz]ational context"),
                    entry(SETTING, "organi[sz]ational setting"),
                    entry(PURPOSE, "purpose(?: statement)?"),
                    entry(REPORTING, "reporting lines?"),
                    entry(RELATIONSHIPS, "work(?:ing)? relations(?:hips)?"),
                    entry(DUTIES, DUTY_WORDS),
                    entry(REQUIREMENTS, "(?:minimum )?requirements"),
                    entry(EDUCATION, EDUCATION_WORDS),
                    entry(EXPERIENCE, EXPERIENCE_WORDS),
                    entry(LANGUAGES, LANGUAGE_WORDS),
                    entry(COMPETENCIES, "(?:job[- ]related )?(?:competenc(?:ies|es|y)|skills)"),
                    entry(ORGANIZATIONAL_COMPETENCIES, "organi[sz]ational competenc(?:ies|es|y)"),
                    entry(MOBILITY, "mobility"),
                    entry(SALARY, "(?:total )?(?:annual )?salary(?: \\([^)]*\\))?"),
                    entry(ALLOWANCES, "(?:[a-z]+ )?allowances?|education grant|rental subsidy|home leave|benefits"),
                    entry(ADDITIONAL_INFORMATION, "(?:additional|other|further) information")),
            patterns(
                    "organi[sz]ational context",
                    "organi[sz]ational setting",
                    "purpose statement",
                    "reporting lines?",
                    "duties and responsibilities",
                    "job[- ]related competenc(?:ies|es|y)",
                    "organi[sz]ational competenc(?:ies|es|y)"),
            false);

    /** The UN Secretariat's, as it publishes them and as job boards copy them. */
    static final NoticeLayout UN_SECRETARIAT = new NoticeLayout(
            "vacancy notice of the UN Secretariat",
            headings(
                    entry(
                            SETTING,
                            "(?:org\\.|organi[sz]ational) (?:setting|context)(?: and reporting(?: lines?| relationships?)?)?"),
                    entry(DUTIES, DUTY_WORDS),
                    entry(
                            REQUIREMENTS,
                            "(?:minimum )?(?:qualifications|requirements)|job ?[-–]? ?specific qualifications?"),
                    entry(EDUCATION, EDUCATION_WORDS),
                    entry(EXPERIENCE, EXPERIENCE_WORDS),
                    entry(LANGUAGES, LANGUAGE_WORDS),
                    entry(
                            ORGANIZATIONAL_COMPETENCIES,
                            "(?:core |managerial |functional )?competencies|(?:united nations )?(?:core )?values(?: and competencies)?"),
                    entry(
                            ADDITIONAL_INFORMATION,
                            "assessment(?: method)?|special notice|united nations considerations?|no fee"
                                    + "|(?:additional|other|further) information")),
            patterns(
                    "(?:org\\.|organi[sz]ational) setting and reporting(?: lines?| relationships?)?",
                    "responsibilities",
                    "competencies",
                    "work experience",
                    "job ?[-–]? ?specific qualifications?",
                    "assessment(?: method)?",
                    "special notice",
                    "united nations considerations?",
                    "no fee"),
            true);

    /**
     * No layout in particular: headings that many notices share. With them some of a notice of another layout can be read; the
     * rest of it stays not understood.
     */
    static final NoticeLayout UNKNOWN = new NoticeLayout(
            "text of an unknown layout",
            headings(
                    entry(SETTING, "organi[sz]ational (?:setting|context)|office/unit/project description"),
                    entry(PURPOSE, "(?:position |main |job )?purpose(?: statement)?|purpose of the (?:post|position)"),
                    entry(REPORTING, "reporting (?:lines?|relationships?)"),
                    entry(
                            DUTIES,
                            DUTY_WORDS
                                    + "|duties ?/ ?responsibilities|description of duties|specific functions"
                                    + "|(?:key )?duties (?:and|&) accountabilities|(?:main|key) (?:tasks|functions|accountabilities)"
                                    + "|functions(?: ?/ ?key results expected)?|tasks|overview of the functions(?: of the (?:post|position))?"),
                    entry(
                            REQUIREMENTS,
                            "(?:selection )?criteria|(?:recruitment )?qualifications|requirements"
                                    + "|qualifications (?:and|&) experience|qualifications, experience and languages? skills|skills (?:and|&) experience"
                                    + "|candidate(?:['’]s)? profile|(?:minimum )?qualifications of the successful [a-z]{3,12}"),
                    entry(
                            EDUCATION,
                            EDUCATION_WORDS
                                    + "|academic background|min\\. education(?:al)? requirements?|(?:professional )?certificat(?:es|ions)"),
                    entry(
                            EXPERIENCE,
                            EXPERIENCE_WORDS
                                    + "|professional background|min\\. years of (?:relevant )?(?:work )?experience"),
                    entry(LANGUAGES, LANGUAGE_WORDS),
                    entry(
                            COMPETENCIES,
                            "(?:(?:technical|functional|behaviou?ral|job[- ]related)(?: ?/ ?(?:technical|functional))? )?"
                                    + "(?:competencies|skills)|skills (?:and|&) competencies"
                                    + "|skills in addition to the competencies covered in the competencies section"),
                    entry(
                            ORGANIZATIONAL_COMPETENCIES,
                            "competencies \\(core ?/ ?managerial\\)|(?:[a-z]{2,6} )?(?:core |organi[sz]ational )(?:competencies|values)(?: (?:and|&) competencies)?"
                                    + "|(?:WHO|UNICEF|UNDP|IOM|WFP) (?:competencies|values)"),
                    entry(SALARY, "(?:annual )?salary|remuneration"),
                    entry(ADDITIONAL_INFORMATION, "(?:additional|other|further) information")),
            List.of(),
            false);

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Map<NoticeSection, Pattern> headings(Map.Entry<NoticeSection, String>... names) {
        return Map.ofEntries(names).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        name -> pattern(name.getValue()),
                        (one, other) -> one,
                        () -> new EnumMap<>(NoticeSection.class)));
    }

    private static List<Pattern> patterns(String... names) {
        return List.of(names).stream().map(NoticeLayout::pattern).toList();
    }

    private static Pattern pattern(String names) {
        return Pattern.compile(names, CASE_INSENSITIVE);
    }

    /** A heading between two sentences of a paragraph, in the group {@code heading}. */
    Pattern headingWithin() {
        String names = headings.values().stream().map(Pattern::pattern).collect(Collectors.joining("|"));
        return Pattern.compile("(?:^|(?<=[.!?:;)”\"] ))(?=\\p{Lu})(?<heading>(?i:" + names
                + "))(?: ?:| [-–—])?\\s+(?:[-–—•]\\s+)?(?=[\\p{Lu}\"“])");
    }

    @Override
    public boolean recognizes(SourceText text) {
        List<String> headings = NoticeBlock.of(text, this).stream()
                .map(NoticeBlock::headingText)
                .toList();
        return marks.stream()
                        .filter(mark -> headings.stream()
                                .anyMatch(heading -> mark.matcher(heading).matches()))
                        .count()
                >= ENOUGH_MARKS;
    }

    @Override
    public Reading read(SourceText text) {
        return new NoticeReader(text, this).read();
    }
}
