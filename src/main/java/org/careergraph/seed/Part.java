package org.careergraph.seed;

import static org.careergraph.seed.Problems.shown;

import java.util.List;
import java.util.stream.IntStream;
import org.careergraph.seed.Yaml.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A value in a seed file with its place, or a place where a value is missing.
 *
 * @param mark where the value begins; if it is missing, where the group of entries begins that lacks it
 * @param value null if it is missing
 */
record Part(String file, String path, Mark mark, @Nullable Yaml value) {

    static Part root(String file, Yaml value) {
        return new Part(file, "", value.mark(), value);
    }

    /** The path of an entry. */
    static String below(String path, String name) {
        return path.isEmpty() ? shown(name) : path + "." + shown(name);
    }

    /** The names of the entries, in their order; none if this is no group of entries. */
    List<String> names() {
        return value instanceof Yaml.Entries named ? List.copyOf(named.entries().keySet()) : List.of();
    }

    /** The same place with another text. */
    Part with(String text) {
        return new Part(file, path, mark, new Yaml.Text(text, mark));
    }

    /** The entry with this name. If there is none, a part without a value. */
    Part at(String name) {
        Yaml.Entry entry = value instanceof Yaml.Entries named ? named.entries().get(name) : null;
        return entry == null
                ? new Part(file, below(path, name), mark, null)
                : new Part(file, below(path, name), entry.value().mark(), entry.value());
    }

    /** The entry with this name, marked where its name begins. */
    Part nameOf(String name) {
        Yaml.Entry entry = value instanceof Yaml.Entries named ? named.entries().get(name) : null;
        return entry == null ? at(name) : new Part(file, below(path, name), entry.nameMark(), entry.value());
    }

    Part at(int index) {
        List<Yaml> items = value instanceof Yaml.Items list ? list.items() : List.of();
        return index < items.size()
                ? new Part(file, path + "[" + index + "]", items.get(index).mark(), items.get(index))
                : new Part(file, path + "[" + index + "]", mark, null);
    }

    /** The items of a list, in their order; none if this is not a list. */
    List<Part> items() {
        return value instanceof Yaml.Items list
                ? IntStream.range(0, list.items().size()).mapToObj(this::at).toList()
                : List.of();
    }

    List<Part> items(String name) {
        return at(name).items();
    }

    /** Whether there is no value, or an explicit null. */
    boolean isSilent() {
        return value == null || value instanceof Yaml.Nothing;
    }

    /** Whether any of the entries has a value other than an explicit null. */
    boolean isStated() {
        return names().stream().anyMatch(name -> !at(name).isSilent());
    }

    @Nullable
    String findText() {
        return value instanceof Yaml.Text text ? text.value() : null;
    }

    @Nullable
    String findText(String name) {
        return at(name).findText();
    }

    @Nullable
    Integer findNumber() {
        return value instanceof Yaml.Whole whole && whole.value() == (int) whole.value() ? (int) whole.value() : null;
    }

    @Nullable
    Integer findNumber(String name) {
        return at(name).findNumber();
    }

    /** The text, which the checks guarantee. */
    String text() {
        return there(findText());
    }

    String text(String name) {
        return at(name).text();
    }

    List<String> texts(String name) {
        return items(name).stream().map(Part::text).toList();
    }

    /** The text, the whole number, the truth value or the list of these; null if it is none of them. */
    @Nullable
    Object plain() {
        return switch (value) {
            case Yaml.Text text -> text.value();
            case Yaml.Whole whole -> whole.value();
            case Yaml.Truth truth -> truth.value();
            case Yaml.Items list -> items().stream().map(Part::plain).toList();
            case null -> null;
            default -> null;
        };
    }

    private <T> T there(@Nullable T found) {
        if (found == null) {
            throw new IllegalStateException(
                    file + ":" + mark.line() + " " + path + " has passed the checks and is missing");
        }
        return found;
    }
}
