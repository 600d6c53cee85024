package org.careergraph.source;

import static org.careergraph.source.NoticePatterns.pattern;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Importance;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a notice.
 *
 * @param name without the words on importance
 * @param section null if it only states an importance
 * @param importance null if it states none
 * @param rest of its paragraph; mostly empty
 */
record NoticeHeading(
        String name,
        @Nullable NoticeSection section,
        @Nullable Importance importance,
        String rest) {

    private static final Pattern IMPORTANCE_LAST = pattern("heading.importance-last");
    private static final Pattern IMPORTANCE_FIRST = pattern("heading.importance-first");
    private static final Pattern NO_SECTION = pattern("heading.no-section");
    private static final Pattern DESIRABLE_WORD = pattern("heading.desirable-word");
    private static final Pattern WITH_REST =
            Pattern.compile("(?<head>[^:.]{4,60}?(?:\\([^)]*\\))?)\\s*(?::|\\s[–—-]\\s)\\s*(?<rest>\\S.*)");

    /** The heading that the text is. */
    static Optional<NoticeHeading> find(String text, Map<NoticeSection, Pattern> names) {
        String name = text.replaceFirst("\\s*:$", "").strip();
        if (name.isEmpty() || Character.isLowerCase(name.codePointAt(0))) {
            return Optional.empty();
        }
        return findNamed(name, null, names)
                .or(() -> findWithImportance(IMPORTANCE_LAST.matcher(name), names))
                .or(() -> findWithImportance(IMPORTANCE_FIRST.matcher(name), names));
    }

    /** The heading that the text begins with, followed by a colon or a dash and the rest. */
    static Optional<NoticeHeading> findWithRest(String text, Map<NoticeSection, Pattern> names) {
        Matcher split = WITH_REST.matcher(text);
        return split.matches()
                ? find(split.group("head"), names)
                        .map(head -> new NoticeHeading(head.name, head.section, head.importance, split.group("rest")))
                : Optional.empty();
    }

    private static Optional<NoticeHeading> findWithImportance(Matcher found, Map<NoticeSection, Pattern> names) {
        if (!found.matches()) {
            return Optional.empty();
        }
        Importance importance =
                DESIRABLE_WORD.matcher(found.group("importance")).matches()
                        ? Importance.DESIRABLE
                        : Importance.ESSENTIAL;
        String name = found.group("name").strip();
        return NO_SECTION.matcher(name).matches()
                ? Optional.of(new NoticeHeading(name, null, importance, ""))
                : findNamed(name, importance, names);
    }

    private static Optional<NoticeHeading> findNamed(
            String name, @Nullable Importance importance, Map<NoticeSection, Pattern> names) {
        return names.entrySet().stream()
                .filter(section -> section.getValue().matcher(name).matches())
                .findFirst()
                .map(section -> new NoticeHeading(name, section.getKey(), importance, ""));
    }
}
