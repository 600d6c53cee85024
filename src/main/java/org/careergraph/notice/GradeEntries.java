package org.careergraph.notice;

import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.source.NoticePatterns.pattern;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.catalogue.Grade;
import org.careergraph.source.NumberWords;

/** The grade of a vacancy and its number of posts. */
record GradeEntries(DraftWriter draft) {

    private static final Pattern GRADE = pattern("grade.grade");

    /** Perhaps a grade of an unknown category. */
    private static final Pattern OTHER_GRADE =
            Pattern.compile("[,(–-] ?(?<grade>[A-Z]{1,5}[- ]?\\d{1,2}|I|CON)\\)?(?: \\(|$)");

    /** A level of a contract that is no staff appointment: <i>NPSA-8</i>, <i>IICA-2</i>. A grade beside it is only compared to it. */
    private static final Pattern OF_CONTRACT = Pattern.compile("\\b(?!(?:GS|FS|NO)\\b)[A-Z]{2,5}[- ]?\\d{1,2}\\b");

    private static final Pattern INTERNSHIP = pattern("grade.internship");
    private static final Pattern GRADE_IN_TEXT = pattern("grade.grade-in-text");
    private static final Pattern POSTS = pattern("grade.posts");

    /** The title without the number of posts at its end. */
    static String withoutPosts(String title) {
        return title.replaceFirst("\\s*\\(" + POSTS.pattern() + "\\)", "");
    }

    static String withoutGrade(String title) {
        return title.replaceFirst("[-–—,(\\s]+" + GRADE.pattern() + "\\)?\\s*$", "");
    }

    void write() {
        grade();
        Matcher posts = POSTS.matcher(draft.sentence("posts").orElse(""));
        OptionalInt number = posts.find() ? NumberWords.parse(posts.group(1)) : OptionalInt.empty();
        draft.line("posts: " + (number.isPresent() ? number.getAsInt() : "null"));
        if (number.isPresent()) {
            draft.found("posts: " + number.getAsInt());
        }
    }

    private void grade() {
        List<String> grades = grades();
        String stated = draft.sentence("grade").orElse("");
        String title = draft.sentence("title").orElse("");
        boolean isOfContract = OF_CONTRACT.matcher(stated).find();
        if (grades.size() == 1 && !isOfContract) {
            String grade = grades.getFirst();
            boolean isKnown = draft.facts().grades().stream().map(Grade::code).anyMatch(grade::equals);
            draft.line("grade: " + grade, isKnown ? null : REVIEW + "grades.yaml does not have it yet");
            draft.found("grade: " + grade);
            return;
        }
        Matcher other = OTHER_GRADE.matcher(title);
        String remark = null;
        if (!stated.isEmpty()) {
            remark = "not understood: " + stated;
            draft.doubt("the grade is not understood: " + stated);
        } else if (!grades.isEmpty()) {
            draft.doubt("several grades are named: " + String.join(", ", grades));
        } else if (other.find()) {
            remark = "not understood: " + other.group("grade");
            draft.doubt("the title may name a grade: " + other.group("grade"));
        } else if (INTERNSHIP.matcher(title).find()) {
            remark = "the notice of an internship names none";
        }
        if (!grades.isEmpty() && !isOfContract) {
            remark = "several are named: " + String.join(", ", grades);
        }
        draft.line("grade: null", remark == null ? null : REVIEW + remark);
    }

    private List<String> grades() {
        return Stream.concat(
                        Stream.of("grade", "title", "salary").flatMap(place -> draft.sentence(place).stream()),
                        GRADE_IN_TEXT
                                .matcher(draft.sentence("setting").orElse(""))
                                .results()
                                .map(found -> found.group(1)))
                .flatMap(text -> GRADE.matcher(text).results())
                .map(grade -> grade.group(1).replace("GS", "G") + grade.group(2))
                .filter(grade -> !grade.matches("NO\\d|[GPDL][A-D]"))
                .distinct()
                .toList();
    }
}
