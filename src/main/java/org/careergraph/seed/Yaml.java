package org.careergraph.seed;

import java.util.List;
import java.util.Map;

/** A value in a YAML file and where it begins. */
sealed interface Yaml {

    Mark mark();

    /** Line and column, counted from 1. */
    record Mark(int line, int column) {}

    record Text(String value, Mark mark) implements Yaml {}

    record Whole(long value, Mark mark) implements Yaml {}

    record Truth(boolean value, Mark mark) implements Yaml {}

    record Nothing(Mark mark) implements Yaml {}

    record Items(List<Yaml> items, Mark mark) implements Yaml {}

    /** Named entries, in the order of the file. */
    record Entries(Map<String, Entry> entries, Mark mark) implements Yaml {}

    record Entry(Mark nameMark, Yaml value) {}
}
