package org.careergraph.notice;

import static org.careergraph.notice.Sheet.REVIEW;
import static org.careergraph.notice.Statements.pattern;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.catalogue.Grade;

/** The grade of a vacancy, and how many posts it has. */
final class Grades {

    private static final Pattern GRADE =
            Pattern.compile("\\b(?<category>GS|FS|G|P|D|NO|L)[-. ]{0,2}(?<level>[1-9]|[A-D])\\b");

    /** What may be a grade of a category that we do not know. */
    private static final Pattern OTHER_GRADE =
            Pattern.compile("[,(–-] ?(?<grade>[A-Z]{1,4}[- ]?\\d{1,2})\\)?(?: \\(|$)");

    private static final Pattern GRADE_IN_TEXT = pattern("\\bat the (" + GRADE.pattern() + ") level\\b");
    private static final Pattern POSTS =
            pattern("(" + Numbers.NUMBER + ") (?:posts?|positions?|vacancies|openings)\\b");

    private final Sheet sheet;

    Grades(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A title without the number of posts behind it. */
    static String withoutPosts(String title) {
        return title.replaceFirst("\\s*\\(" + POSTS.pattern() + "\\)", "");
    }

    static String withoutGrade(String title) {
        return title.replaceFirst("[-–—,(\\s]+" + GRADE.pattern() + "\\)?\\s*$", "");
    }

    void write() {
        grade();
        Matcher posts = POSTS.matcher(sheet.sentence("posts").orElse(""));
        OptionalInt number = posts.find() ? Numbers.of(posts.group(1)) : OptionalInt.empty();
        sheet.line("posts: " + (number.isPresent() ? number.getAsInt() : "null"));
        if (number.isPresent()) {
            sheet.found("posts: " + number.getAsInt());
        }
    }

    private void grade() {
        List<String> grades = grades();
        String stated = sheet.sentence("grade").orElse("");
        if (grades.size() == 1) {
            String grade = grades.getFirst();
            boolean isKnown = sheet.facts().grades().stream().map(Grade::id).anyMatch(grade::equals);
            sheet.line("grade: " + grade, isKnown ? null : REVIEW + "grades.yaml does not have it yet");
            sheet.found("grade: " + grade);
            return;
        }
        Matcher other = OTHER_GRADE.matcher(sheet.sentence("title").orElse(""));
        if (!stated.isEmpty()) {
            sheet.doubt("the grade is not understood: " + stated);
        } else if (!grades.isEmpty()) {
            sheet.doubt("several grades are named: " + String.join(", ", grades));
        } else if (other.find()) {
            sheet.doubt("the title may name a grade: " + other.group("grade"));
        }
        sheet.line(
                "grade: null",
                !grades.isEmpty()
                        ? REVIEW + "several are named: " + String.join(", ", grades)
                        : stated.isEmpty() ? null : REVIEW + "not understood: " + stated);
    }

    private List<String> grades() {
        return Stream.concat(
                        Stream.of("grade", "title", "salary").flatMap(place -> sheet.sentence(place).stream()),
                        GRADE_IN_TEXT
                                .matcher(sheet.sentence("setting").orElse(""))
                                .results()
                                .map(found -> found.group(1)))
                .flatMap(text -> GRADE.matcher(text).results())
                .map(grade -> grade.group(1).replace("GS", "G") + grade.group(2))
                .filter(grade -> !grade.matches("NO\\d|[GPDL][A-D]"))
                .distinct()
                .toList();
    }
}
