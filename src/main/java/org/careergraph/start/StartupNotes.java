package org.careergraph.start;

import java.util.List;

/**
 * What a room adds to the screen that greets whoever started the product, such as what was loaded or a question to paste.
 * Every bean of this type is asked once, after the start, in the order of {@code @Order}.
 */
@FunctionalInterface
interface StartupNotes {

    /** Lines to print as they are; none is fine. */
    List<String> lines();
}
