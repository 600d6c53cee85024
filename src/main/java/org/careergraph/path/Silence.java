package org.careergraph.path;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Vacancy;

/** What one side of a gap does not state, so that nobody takes the silence for a no or a yes. */
final class Silence {

    private Silence() {}

    static List<String> between(Catalogue catalogue, Position from, Position to) {
        List<String> sentences = new ArrayList<>();
        of(from, "The notice where one starts", sentences);
        of(to, "The notice of the target", sentences);
        if (to instanceof Vacancy && asksDegree(to)) {
            sentences.add("No document of the "
                    + catalogue.organization(to.organization()).name()
                    + " states whether experience may stand in for the degree.");
        }
        if (!from.organization().equals(to.organization())) {
            sentences.add("No document states what grades and service in the one organization count for in the other.");
        }
        return List.copyOf(sentences);
    }

    private static void of(Position position, String who, List<String> sentences) {
        if (!(position instanceof Vacancy vacancy)) {
            return;
        }
        List<String> silent = Stream.of(
                        silent("grade", vacancy.grade() == null),
                        silent("duties", vacancy.duties().isEmpty()),
                        silent("education", vacancy.requirements().education().isEmpty()),
                        silent("experience", vacancy.requirements().experience().isEmpty()),
                        silent("languages", vacancy.requirements().languages().isEmpty()),
                        silent(
                                "competencies",
                                vacancy.requirements().competencies().isEmpty()))
                .flatMap(part -> part)
                .toList();
        if (!silent.isEmpty()) {
            sentences.add(who + " does not state: " + String.join(", ", silent) + ".");
        }
        if (vacancy.missing() != null) {
            sentences.add(who + " is not whole: " + vacancy.missing());
        }
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
