package org.careergraph.graph.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Another JVM with the class path of the tests, and with what the embedded engine needs opened. */
public final class JavaProcess {

    /** Quick to start, which matters more than speed to a process that answers a few questions. */
    public static final List<String> BRIEF = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private JavaProcess() {}

    /** Its errors stand on its console with the rest. */
    public static ProcessBuilder of(List<String> options, Class<?> main, List<String> arguments) {
        List<String> common = List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        return command(options, common, arguments);
    }

    /** What has to be opened is said by the jar. */
    public static ProcessBuilder ofJar(List<String> options, Path jar, List<String> arguments) {
        return command(options, List.of("-jar", jar.toString()), arguments);
    }

    private static ProcessBuilder command(List<String> options, List<String> program, List<String> arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(Stream.of(List.of(java), options, program, arguments)
                        .flatMap(List::stream)
                        .toList())
                .redirectErrorStream(true);
    }

    /** Reads up to that line. Throws, with everything that was said, if there is none. */
    public static String lineOf(BufferedReader console, Predicate<String> wanted) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            if (wanted.test(line)) {
                return line;
            }
            said.append(line).append(System.lineSeparator());
        }
        throw new IllegalStateException("It ended:" + System.lineSeparator() + said);
    }
}
