package org.careergraph.notice;

import static org.careergraph.notice.DraftWriter.REVIEW;
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
            Pattern.compile("[,(–-] ?(?<grade>[A-Z]{1,5}[- ]?\\d{1,2}|I|CON)\\)?(?: \\(|$)");

    /** A level of a contract that is no appointment of staff: <i>NPSA-8</i>, <i>IICA-2</i>. What it is compared to is not its grade. */
    private static final Pattern OF_CONTRACT = Pattern.compile("\\b(?!(?:GS|FS|NO)\\b)[A-Z]{2,5}[- ]?\\d{1,2}\\b");

    private static final Pattern INTERNSHIP = pattern("\\b(?:intern(?:ship)?s?|trainee(?:ship)?s?)\\b");
    private static final Pattern GRADE_IN_TEXT = pattern("\\bat the (" + GRADE.pattern() + ") level\\b");
    private static final Pattern POSTS =
            pattern("(" + Numbers.NUMBER + ") (?:posts?|positions?|vacancies|openings)\\b");

    private final DraftWriter sheet;

    Grades(DraftWriter sheet) {
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
        String title = sheet.sentence("title").orElse("");
        boolean isOfContract = OF_CONTRACT.matcher(stated).find();
        if (grades.size() == 1 && !isOfContract) {
            String grade = grades.getFirst();
            boolean isKnown = sheet.facts().grades().stream().map(Grade::id).anyMatch(grade::equals);
            sheet.line("grade: " + grade, isKnown ? null : REVIEW + "grades.yaml does not have it yet");
            sheet.found("grade: " + grade);
            return;
        }
        Matcher other = OTHER_GRADE.matcher(title);
        String remark = null;
        if (!stated.isEmpty()) {
            remark = "not understood: " + stated;
            sheet.doubt("the grade is not understood: " + stated);
        } else if (!grades.isEmpty()) {
            sheet.doubt("several grades are named: " + String.join(", ", grades));
        } else if (other.find()) {
            remark = "not understood: " + other.group("grade");
            sheet.doubt("the title may name a grade: " + other.group("grade"));
        } else if (INTERNSHIP.matcher(title).find()) {
            remark = "the notice of an internship, it names none";
        }
        if (!grades.isEmpty() && !isOfContract) {
            remark = "several are named: " + String.join(", ", grades);
        }
        sheet.line("grade: null", remark == null ? null : REVIEW + remark);
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
