package org.careergraph.start;

import java.util.List;

/** Lines that a room adds to the start-up screen, such as what was loaded. Beans are called once, in the order of {@code @Order}. */
@FunctionalInterface
interface StartupNotes {

    List<String> lines();
}
