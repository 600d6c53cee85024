package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of education.
 *
 * @param id id of the position, followed by a running number
 * @param level null if only training or a licence is required
 * @param wording the words of the document for the level; null if they add nothing
 * @param trainingArea the required area of training, or null
 * @param licence a required licence, or null
 * @param fieldOfStudy the required field of a degree as the document describes it, or null
 * @param fieldsOfStudy the fields that this description names; empty if it names none
 * @param alternatives what the position accepts in place of the level
 */
public record EducationRequirement(
        String id,
        @Nullable EducationLevel level,
        @Nullable String wording,
        @Nullable String trainingArea,
        @Nullable String licence,
        @Nullable String fieldOfStudy,
        List<String> fieldsOfStudy,
        List<AcceptedEducation> alternatives,
        Importance importance,
        Citation citation)
        implements Requirement {}
