package org.careergraph.person;

import java.util.List;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.Position;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells. What is not told is unknown, except what the present job's own minimum requirements imply. Nothing
 * of it is kept beyond the answer.
 *
 * @param position the position the person holds, or null if not told
 * @param education what was completed; the highest level counts
 * @param experience periods that do not overlap
 * @param licences licences held, in words
 * @param languagesAreAll whether there are no languages but those that are told; says nothing if none is
 */
public record Person(
        @Nullable Position position,
        List<Education> education,
        List<Experience> experience,
        List<Language> languages,
        List<Competency> competencies,
        List<String> licences,
        boolean languagesAreAll) {

    /** A person who tells nothing. */
    public static final Person SILENT = new Person(null, List.of(), List.of(), List.of(), List.of(), List.of());

    /** A person who does not say that the languages are all. */
    public Person(
            @Nullable Position position,
            List<Education> education,
            List<Experience> experience,
            List<Language> languages,
            List<Competency> competencies,
            List<String> licences) {
        this(position, education, experience, languages, competencies, licences, false);
    }

    /**
     * Completed education.
     *
     * @param field of a degree, diploma or training, in words; null if not told
     * @param relevant whether the person takes the field to be relevant to the job; null if not told
     */
    public record Education(
            EducationLevel level,
            @Nullable String field,
            @Nullable Boolean relevant) {}

    /**
     * A period of work.
     *
     * @param years more than 0
     * @param domain in words; null if not told
     * @param included ids of further demands that it satisfies
     * @param relevant whether the person takes it to be relevant to the jobs in question; null if not told
     */
    public record Experience(
            double years,
            ExperienceKind kind,
            @Nullable String domain,
            List<String> included,
            @Nullable Boolean relevant) {}

    /**
     * A language.
     *
     * @param name its English name
     * @param dutyStation whether it is an official national language of the duty station
     */
    public record Language(String name, LanguageLevel level, boolean dutyStation) {}

    /**
     * A competency.
     *
     * @param id of the canonical competency
     * @param level null if held without a level being told
     * @param degree in the words of the requirement, where those are none of the levels; or null
     */
    public record Competency(
            String id, @Nullable Level level, @Nullable String degree) {}

    /** Nothing of a person reaches a log by way of a text. */
    @Override
    public String toString() {
        return "a person";
    }

    /** The same person in another position. */
    public Person in(@Nullable Position other) {
        return new Person(other, education, experience, languages, competencies, licences, languagesAreAll);
    }
}
