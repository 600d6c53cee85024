package org.careergraph.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of cells: in one line, as an id, and by their paragraphs. */
final class Text {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\v\\u200B\\uFEFF]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern BULLET = Pattern.compile("[-*•–] *(\\S.*)");
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_SHOWN = 80;

    private Text() {}

    /** One line with single blanks between words and none around them. */
    static String line(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Lines that are not empty, each with single blanks. */
    static List<String> lines(String text) {
        return text.lines().map(Text::line).filter(line -> !line.isEmpty()).toList();
    }

    /** An id made of a name, empty if the name has no letter or digit that an id can have. */
    static String id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replace("+", " plus ")
                .replace("#", " sharp ")
                .replaceAll("['’]", "");
        String id = NO_LETTER.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        if (id.length() <= LONGEST_ID) {
            return id;
        }
        int end = id.lastIndexOf('-', LONGEST_ID);
        return id.substring(0, end > 0 ? end : LONGEST_ID);
    }

    /** A name in quotation marks, for a message. */
    static String shown(String name) {
        return '"' + (name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN - 1) + "…") + '"';
    }

    /** Without control characters, which could forge a line on the screen. */
    static String printable(String message) {
        return message.codePoints()
                .map(character -> Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
                        ? ' '
                        : character)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /**
     * A description that ends in a list.
     *
     * @param purpose what stands before the list, without the line that announces it
     * @param items of the list
     * @param rest lines between the items and behind them that are none
     */
    record Described(String purpose, List<String> items, List<String> rest) {

        static Described of(String text) {
            List<String> before = new ArrayList<>();
            List<String> items = new ArrayList<>();
            List<String> rest = new ArrayList<>();
            for (String line : lines(text)) {
                Matcher item = BULLET.matcher(line);
                if (item.matches()) {
                    items.add(item.group(1));
                } else {
                    (items.isEmpty() ? before : rest).add(line);
                }
            }
            if (!items.isEmpty() && !before.isEmpty() && before.getLast().endsWith(":")) {
                before.removeLast();
            }
            return new Described(String.join(" ", before), items, rest);
        }
    }
}
