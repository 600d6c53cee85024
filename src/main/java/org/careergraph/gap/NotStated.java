package org.careergraph.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Vacancy;

/** What one side of a gap does not state, so that nobody takes the silence for a no or a yes. */
public final class NotStated {

    private NotStated() {}

    static List<Reason> between(Catalogue catalogue, Position from, Position to) {
        List<String> sentences = new ArrayList<>();
        of(from, "The notice where one starts", false, sentences);
        of(to, "The notice of the target", true, sentences);
        if (to instanceof Vacancy && asksDegree(to)) {
            sentences.add("No document that we have of the "
                    + catalogue.organization(to.organization()).name()
                    + " states whether experience may stand in for the degree.");
        }
        if (!from.organization().equals(to.organization())) {
            sentences.add(
                    "No document that we have states what grades and service in the one organization count for in the"
                            + " other, beyond what a line above asks.");
        }
        return sentences.stream().map(Reason::text).toList();
    }

    /** @param applies whether one would apply for it, so that its deadline matters */
    private static void of(Position position, String who, boolean applies, List<String> sentences) {
        if (!(position instanceof Vacancy vacancy)) {
            return;
        }
        List<String> silent = Stream.of(
                        silent("grade", vacancy.grade() == null),
                        silent("duty station", vacancy.unit().dutyStation() == null),
                        silent("number of posts", vacancy.posts() == null),
                        silent("type of contract", vacancy.contract().type() == null),
                        silent("working time", vacancy.contract().workingTime() == null),
                        silent("length of the appointment", vacancy.contract().initialMonths() == null),
                        silent("duties", vacancy.duties().isEmpty()),
                        silent("education", vacancy.requirements().education().isEmpty()),
                        silent("experience", vacancy.requirements().experience().isEmpty()),
                        silent("languages", vacancy.requirements().languages().isEmpty()),
                        silent(
                                "competencies",
                                vacancy.requirements().competencies().isEmpty()),
                        silent("salary", vacancy.salary() == null),
                        silent("deadline", applies && vacancy.deadline() == null),
                        silent(
                                "day of the deadline",
                                applies
                                        && vacancy.deadline() != null
                                        && vacancy.deadline().readings().isEmpty()))
                .flatMap(part -> part)
                .toList();
        if (!silent.isEmpty()) {
            sentences.add(who + (vacancy.isWhole() ? "" : ", as far as we have its text,") + " does not state: "
                    + String.join(", ", silent) + ".");
        }
        Deadline deadline = vacancy.deadline();
        if (applies && deadline != null && deadline.isAmbiguous()) {
            sentences.add(who + " does not state which number of its deadline, " + deadline.printed()
                    + ", is the month: it can be " + days(deadline) + ".");
        }
        if (vacancy.missing() != null) {
            sentences.add(who + " is not whole: " + vacancy.missing());
        }
    }

    /** Until when applications are taken, in a sentence that no later day makes wrong. */
    public static String deadline(Deadline deadline) {
        String note = deadline.note() == null ? "" : " " + deadline.note();
        return deadline.printed() == null
                ? (note.isEmpty() ? "The notice speaks of a deadline and names no day." : note.strip())
                : "Applications are taken until the day printed as " + deadline.printed()
                        + (deadline.isAmbiguous() ? ", which can mean " + days(deadline) : "") + "." + note;
    }

    private static String days(Deadline deadline) {
        return Words.either(
                deadline.readings().stream().map(LocalDate::toString).toList());
    }

    private static Stream<String> silent(String part, boolean isSilent) {
        return isSilent ? Stream.of(part) : Stream.empty();
    }

    private static boolean asksDegree(Position position) {
        return position.requirements().education().stream()
                .filter(asked -> asked.importance() == Importance.ESSENTIAL)
                .anyMatch(asked -> asked.level() != null && asked.level().compareTo(EducationLevel.FIRST_DEGREE) >= 0);
    }
}
