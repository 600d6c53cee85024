package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A job or a vacancy, with duties and requirements. */
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

    /** Whether both are jobs of one family. */
    default boolean isOfOneFamilyWith(Position other) {
        return this instanceof Job here
                && other instanceof Job there
                && here.family().equals(there.family());
    }

    /** Whether its text is complete, so that all of its requirements are known. */
    default boolean isWhole() {
        return true;
    }
}
