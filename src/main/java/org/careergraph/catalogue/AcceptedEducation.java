package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Education that a position accepts in place of the one that it names first, with the years of experience that it requires
 * then.
 *
 * @param wording the words of the document for the level; null if they add nothing
 * @param fieldOfStudy the required field as the document describes it, or null
 * @param fieldsOfStudy the fields that this description names; empty if it names none
 * @param years the years of experience in all that are required with this education, instead of those of the position; null if
 *     they are the same
 */
public record AcceptedEducation(
        EducationLevel level,
        @Nullable String wording,
        @Nullable String fieldOfStudy,
        List<String> fieldsOfStudy,
        @Nullable Integer years,
        Citation citation) {}
