package org.careergraph.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** What a command does, with one sentence on the error output for everything that can go wrong with files. */
@FunctionalInterface
interface Attempt {

    /** The command is done. */
    int DONE = 0;

    /** There are problems in what was given; each has its place. Nothing is written. */
    int REFUSED = 1;

    /** There is nothing to read or no place to write, or the command was not understood. */
    int UNREADABLE = 2;

    int run() throws IOException, NotUnderstoodException;

    static int of(Attempt attempt, PrintStream err) {
        try {
            return attempt.run();
        } catch (NotUnderstoodException wrong) {
            err.println(Text.printable(String.valueOf(wrong.getMessage())));
        } catch (NoSuchFileException missing) {
            err.println(Text.printable("There is no file %s.".formatted(missing.getFile())));
        } catch (AccessDeniedException denied) {
            err.println(Text.printable("%s may not be read or written.".formatted(denied.getFile())));
        } catch (InvalidPathException noPath) {
            err.println("This is not the name of a file: " + noPath.getReason() + ".");
        } catch (IOException failure) {
            err.println(Text.printable("The command failed: %s.".formatted(failure.getMessage())));
        }
        return UNREADABLE;
    }
}
