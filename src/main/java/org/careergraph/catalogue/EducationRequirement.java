package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of education.
 *
 * @param id the position's id and a running number
 * @param level null if training or a licence is asked alone
 * @param wording how the document words the level, or null if it says no more than the level
 * @param trainingArea the area of training that is asked, or null
 * @param licence a licence asked beside the level, or null
 * @param fieldOfStudy how the document describes the field of a degree, or null
 * @param fieldsOfStudy the fields that this description names, each by itself; empty if it names none
 */
public record EducationRequirement(
        String id,
        @Nullable EducationLevel level,
        @Nullable String wording,
        @Nullable String trainingArea,
        @Nullable String licence,
        @Nullable String fieldOfStudy,
        List<String> fieldsOfStudy,
        Importance importance,
        Citation citation)
        implements Requirement {}
