package org.careergraph.source;

import static org.careergraph.source.NoticePatterns.pattern;
import static org.careergraph.source.NoticePatterns.patterns;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Importance;
import org.jspecify.annotations.Nullable;

/** Decides for each requirement of a notice in which list it belongs. */
record NoticeRequirements(NoticePassages passages) {

    private static final Pattern REMARK_ON_LANGUAGES = pattern("requirement.remark-on-languages");
    private static final Pattern WORKING_LANGUAGES = pattern("requirement.working-languages");
    private static final Pattern DESIRABLE = pattern("requirement.desirable");
    private static final Pattern ESSENTIAL = pattern("requirement.essential");
    private static final Pattern ALL_DESIRABLE = pattern("requirement.all-desirable");
    private static final Pattern PART_DESIRABLE = pattern("requirement.part-desirable");

    private static final Map<String, Pattern> KINDS = patterns("requirement.kind");

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
                .map(kind -> NoticeSection.valueOf(kind.getKey()))
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
