package org.careergraph.gap;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Vacancy;

/** What a notice may state, and may be silent on. */
enum NoticePart {
    GRADE(notice -> notice.grade() == null),
    DUTY_STATION(notice -> notice.unit().dutyStation() == null),
    POSTS(notice -> notice.posts() == null),
    CONTRACT_TYPE(notice -> notice.contract().type() == null),
    WORKING_TIME(notice -> notice.contract().workingTime() == null),
    APPOINTMENT_LENGTH(notice -> notice.contract().initialMonths() == null),
    DUTIES(notice -> notice.duties().isEmpty()),
    EDUCATION(lacks(Requirements::education)),
    EXPERIENCE(lacks(Requirements::experience)),
    LANGUAGES(lacks(Requirements::languages)),
    COMPETENCIES(lacks(Requirements::competencies)),
    SALARY(notice -> notice.salary() == null),
    DEADLINE(notice -> notice.deadline() == null),
    DEADLINE_DAY(NoticePart::namesNoDay);

    private final Predicate<Vacancy> isSilent;

    NoticePart(Predicate<Vacancy> isSilent) {
        this.isSilent = isSilent;
    }

    /** Whether it matters only to whoever applies. */
    private boolean isOfApplying() {
        return this == DEADLINE || this == DEADLINE_DAY;
    }

    /**
     * What the notice does not state.
     *
     * @param applies whether one would apply for it, so that its deadline matters
     */
    static List<NoticePart> missing(Vacancy notice, boolean applies) {
        return Stream.of(values())
                .filter(part -> applies || !part.isOfApplying())
                .filter(part -> part.isSilent.test(notice))
                .toList();
    }

    private static Predicate<Vacancy> lacks(Function<Requirements, List<?>> requirements) {
        return notice -> requirements.apply(notice.requirements()).isEmpty();
    }

    private static boolean namesNoDay(Vacancy notice) {
        Deadline deadline = notice.deadline();
        return deadline != null && deadline.readings().isEmpty();
    }
}
