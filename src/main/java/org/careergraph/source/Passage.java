package org.careergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.catalogue.Importance;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the document's own words, without line breaks and scan noise.
 *
 * @param place as locators name it: {@code finance-assistants/G5/duties/4}, {@code education/essential/1}
 * @param parts one, or several that stand apart in the document
 * @param lines numbers of the lines that it was read from, starting with 1
 */
public record Passage(String place, List<Part> parts, List<Integer> lines) {

    /** The list of statements without a place, so that they are not lost in a line whose other statements have one. */
    public static final String NOT_UNDERSTOOD = "not-understood";

    /** @param label what the document calls it, as in <i>Duty Station: Geneva</i>; null if nothing */
    public record Part(@Nullable String label, String text) {
        @Override
        public String toString() {
            return label == null ? text : label + ": " + text;
        }
    }

    public Passage {
        parts = List.copyOf(parts);
        lines = List.copyOf(lines);
    }

    Passage(String place, String sentence, List<Integer> lines) {
        this(place, List.of(new Part(null, sentence)), lines);
    }

    /** All parts as one text. */
    public String sentence() {
        StringBuilder sentence = new StringBuilder();
        for (Part part : parts) {
            if (!sentence.isEmpty()) {
                sentence.append(SentenceBreaks.isEnded(sentence) ? " " : "; ");
            }
            sentence.append(part);
        }
        return sentence.toString();
    }

    /** All parts as one text, the first of them without its label. */
    public String withoutFirstLabel() {
        List<Part> all = new ArrayList<>(parts);
        all.set(0, new Part(null, all.getFirst().text()));
        return new Passage(place, all, lines).sentence();
    }

    /** Both as one passage at the place of this one. */
    Passage and(Passage next) {
        return new Passage(
                place,
                Stream.concat(parts.stream(), next.parts.stream()).toList(),
                Stream.concat(lines.stream(), next.lines.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The parts that have a label. */
    public Stream<Part> labelled() {
        return parts.stream().filter(part -> part.label() != null);
    }

    /** The parts without a label, as one text. */
    public String unlabelled() {
        return new Passage(
                        place,
                        parts.stream().filter(part -> part.label() == null).toList(),
                        lines)
                .sentence();
    }

    /** The place of the list that a numbered passage is in, such as {@code duties}; the place itself of any other passage. */
    public String list() {
        return ListPlace.find(place).map(ListPlace::list).orElse(place);
    }

    /** Whether it is an entry of a numbered list. */
    public boolean isNumbered() {
        return number() > 0;
    }

    /** The number in its list, starting with 1; 0 if it is in none. */
    public int number() {
        return ListPlace.find(place).map(ListPlace::number).orElse(0);
    }

    /** Whether a notice lists it as essential or as desirable; null if as neither. */
    public @Nullable Importance importance() {
        String list = list();
        return list.endsWith("/essential")
                ? Importance.ESSENTIAL
                : list.endsWith("/desirable") ? Importance.DESIRABLE : null;
    }
}
