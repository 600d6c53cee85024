package org.careergraph.start;

import java.lang.reflect.Field;

/**
 * Keeps the JVM's remark on deprecated memory access (JDK 24 and newer) off the first screen: the embedded database causes
 * it, and who starts the product can do nothing about it.
 *
 * <p>{@code --sun-misc-unsafe-memory-access=allow} is the official way, and what Maven uses here. It is open neither to a
 * manifest, so {@code java -jar} could not have it, nor to JDK 21, which stops at the unknown option.
 */
public final class JvmWarnings {

    private JvmWarnings() {}

    public static void silence() {
        try {
            Field warned = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
            warned.setAccessible(true);
            warned.setBoolean(null, true);
        } catch (ReflectiveOperationException | RuntimeException nothingToSilence) {
            // another JDK keeps no such note: then it says what it has to say
        }
    }
}
