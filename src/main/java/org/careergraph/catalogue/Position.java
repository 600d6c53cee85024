package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something one can hold or apply for: it has duties and requirements. */
public sealed interface Position permits Job, Vacancy {
    String id();

    String title();

    /** Id of the organization that issued it. */
    String organization();

    /** Code of its grade, or null if none is stated. */
    @Nullable
    String grade();

    List<Duty> duties();

    Requirements requirements();

    /** Whether we have its whole text, so that what it asks is all told. */
    default boolean isWhole() {
        return true;
    }
}
