package org.careergraph.gap;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Vacancy;

/** What a position may state, and may be silent on. */
enum StatedPart {
    GRADE(position -> position.grade() == null),
    DUTY_STATION(ofNotice(notice -> notice.unit().dutyStation() == null)),
    POSTS(ofNotice(notice -> notice.posts() == null)),
    CONTRACT_TYPE(ofNotice(notice -> notice.contract().type() == null)),
    WORKING_TIME(ofNotice(notice -> notice.contract().workingTime() == null)),
    APPOINTMENT_LENGTH(ofNotice(notice -> notice.contract().initialMonths() == null)),
    DUTIES(position -> position.duties().isEmpty()),
    EDUCATION(lacks(Requirements::education)),
    EXPERIENCE(lacks(Requirements::experience)),
    LANGUAGES(lacks(Requirements::languages)),
    COMPETENCIES(lacks(Requirements::competencies)),
    SALARY(ofNotice(notice -> notice.salary() == null)),
    DEADLINE(ofNotice(notice -> notice.deadline() == null)),
    DEADLINE_DAY(ofNotice(StatedPart::namesNoDay));

    private final Predicate<Position> isSilent;

    StatedPart(Predicate<Position> isSilent) {
        this.isSilent = isSilent;
    }

    /** Whether it matters only to whoever applies. */
    private boolean isOfApplying() {
        return this == DEADLINE || this == DEADLINE_DAY;
    }

    /**
     * What the position does not state.
     *
     * @param applies whether one would apply for it, so that its deadline matters
     */
    static List<StatedPart> missing(Position position, boolean applies) {
        return Stream.of(values())
                .filter(part -> applies || !part.isOfApplying())
                .filter(part -> part.isSilent.test(position))
                .toList();
    }

    private static Predicate<Position> lacks(Function<Requirements, List<?>> requirements) {
        return position -> requirements.apply(position.requirements()).isEmpty();
    }

    private static Predicate<Position> ofNotice(Predicate<Vacancy> isSilent) {
        return position -> position instanceof Vacancy notice && isSilent.test(notice);
    }

    private static boolean namesNoDay(Vacancy notice) {
        Deadline deadline = notice.deadline();
        return deadline != null && deadline.readings().isEmpty();
    }
}
