package org.careergraph.start;

import java.lang.reflect.Field;

/**
 * Silences the warning on deprecated memory access of JDK 24 and newer, which the embedded database causes and an operator cannot prevent.
 *
 * <p>The official option {@code --sun-misc-unsafe-memory-access=allow} is not possible in a manifest, and JDK 21 does not know it.
 */
public final class JvmWarnings {

    private JvmWarnings() {}

    public static void silence() {
        try {
            Field warned = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
            warned.setAccessible(true);
            warned.setBoolean(null, true);
        } catch (ReflectiveOperationException | RuntimeException nothingToSilence) {
            // this JDK has no such field, and may warn
        }
    }
}
