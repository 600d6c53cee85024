package org.careergraph.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.careergraph.seed.Problems.shown;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.seed.Yaml.Entry;
import org.careergraph.seed.Yaml.Mark;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML 1.2 (core schema). It reads parser events instead of using a loader, in order to refuse aliases before they are
 * expanded, to limit the depth, and to keep the place of every value.
 */
final class YamlFiles {

    /** The largest file, in bytes; a text has at most as many characters. */
    static final int LARGEST = 3 * 1024 * 1024;

    private static final String WITHOUT_ANCHORS =
            "write each value where it belongs; libraries that write YAML can be told to, PyYAML by "
                    + "a Dumper whose ignore_aliases returns True";
    private static final int DEEPEST = 20;
    private static final int MOST_REFUSED = 50;
    private static final Pattern ENTRY = Pattern.compile("(?<indent> *(?:- +)?)[A-Za-z]+:(?<value> +[^ #].*)?\\s*");
    private static final Pattern BLANK_OR_COMMENT = Pattern.compile("\\s*(?:#.*)?");
    private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final ScalarResolver PLAIN_SCALARS = new CoreSchema().getScalarResolver();

    /** Ends the reading of a file that cannot be read any further. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Mark mark;
        private final transient @Nullable String right;

        Unreadable(Mark mark, String wrong, @Nullable String right) {
            super(wrong, null, false, false);
            this.mark = mark;
            this.right = right;
        }

        String wrong() {
            return String.valueOf(getMessage());
        }
    }

    private final String file;
    private final Problems problems;
    private final Iterator<Event> events;
    private int refused;

    private YamlFiles(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new CoreSchema())
                .setCodePointLimit(LARGEST)
                // one buffer for the whole file: the engine copies its data again for each buffer that a long token
                // needs
                .setBufferSize(text.length() + 2)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The value of the file. If the file cannot be read, the result is empty and a problem is reported. */
    static Optional<Yaml> read(String file, byte[] bytes, Problems problems) {
        String text = "";
        try {
            text = decode(bytes);
            return Optional.of(new YamlFiles(file, text, problems).document());
        } catch (Unreadable e) {
            problems.addYaml(file, e.mark, "", e.wrong(), e.right);
        } catch (ReaderException e) {
            problems.addYaml(
                    file,
                    markAt(text, e.getPosition()),
                    "",
                    "a character that YAML does not allow: U+%04X".formatted(e.getCodePoint()),
                    null);
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(at -> new Mark(at.getLine() + 1, at.getColumn() + 1))
                    .orElse(new Mark(1, 1));
            String said = e.getProblem() == null ? "it cannot be read" : e.getProblem();
            if (said.contains("(TAB)")) {
                problems.addYaml(
                        file, mark, "", "this is not YAML: a tab stands where blanks belong", "indent with blanks");
            } else {
                problems.addYaml(
                        file,
                        mark,
                        "",
                        "this is not YAML: " + shown(said) + since(e, mark),
                        isIndentedOtherwise(text, mark)
                                ? "the indentation of line %d, if it belongs beside it".formatted(lineAbove(text, mark))
                                : said.startsWith("mapping values are not allowed")
                                        ? "a text with a colon and a blank in it stands in quotes"
                                        : null);
            }
        } catch (YamlVersionException e) {
            problems.addYaml(
                    file,
                    new Mark(1, 1),
                    "",
                    "this is written for another version of YAML",
                    "YAML 1.2, without a line %YAML");
        } catch (YamlEngineException e) {
            problems.addYaml(
                    file, new Mark(1, 1), "", "this is not YAML: " + shown(String.valueOf(e.getMessage())), null);
        }
        return Optional.empty();
    }

    /** Whether an entry is indented otherwise than a line above it that is an entry with a value. */
    private static boolean isIndentedOtherwise(String text, Mark mark) {
        List<String> lines = text.lines().toList();
        int above = lineAbove(text, mark);
        if (above == 0 || mark.line() > lines.size()) {
            return false;
        }
        Matcher entry = ENTRY.matcher(lines.get(mark.line() - 1));
        Matcher before = ENTRY.matcher(lines.get(above - 1));
        return entry.matches()
                && before.matches()
                && before.group("value") != null
                && !entry.group("indent").equals(before.group("indent").replace('-', ' '));
    }

    /** The last line above the mark that is neither empty nor a comment, from 1; 0 if there is none. */
    private static int lineAbove(String text, Mark mark) {
        List<String> lines = text.lines().toList();
        int line = Math.min(mark.line() - 1, lines.size());
        while (line > 0 && BLANK_OR_COMMENT.matcher(lines.get(line - 1)).matches()) {
            line--;
        }
        return line;
    }

    /**
     * Where the faulty construct begins, if on an earlier line: an open quote, for example, is noticed only at the end of the
     * file.
     */
    private static String since(MarkedYamlEngineException e, Mark noticed) {
        return e.getContextMark()
                .filter(begin -> e.getContext() != null && begin.getLine() + 1 < noticed.line())
                .map(begin -> " (%s that begins in line %d)".formatted(shown(e.getContext()), begin.getLine() + 1))
                .orElse("");
    }

    private static String decode(byte[] bytes) {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean bad = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        String decoded = text.flip().toString();
        if (bad) {
            throw new Unreadable(
                    markAt(decoded, decoded.length()), "this is not UTF-8 text", "save the file in the encoding UTF-8");
        }
        // the byte order mark that some editors write at the start
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private static Mark markAt(String text, int position) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new Mark(line, before.length() - before.lastIndexOf('\n'));
    }

    private Yaml document() {
        Yaml value = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent && value != null) {
                throw new Unreadable(mark(event), "a second document begins", "one file is one document, without ---");
            }
            if (event instanceof NodeEvent node) {
                value = value(node, "", 0);
            }
        }
        return value == null ? new Yaml.Nothing(new Mark(1, 1)) : value;
    }

    /** Reports a feature of YAML that a seed must not use. After many of these, the rest of the file is not read. */
    private void refuse(Mark mark, String path, String wrong, @Nullable String right) {
        refused++;
        if (refused > MOST_REFUSED) {
            throw new Unreadable(
                    mark, "more than %d such problems; the file is not read on".formatted(MOST_REFUSED), null);
        }
        problems.addYaml(file, mark, path, wrong, right);
    }

    private Yaml value(NodeEvent event, String path, int depth) {
        Mark mark = mark(event);
        if (depth > DEEPEST) {
            throw new Unreadable(mark, "nested more than %d deep".formatted(DEEPEST), null);
        }
        event.getAnchor()
                .filter(anchor -> !(event instanceof AliasEvent))
                .ifPresent(anchor -> refuse(mark, path, "an anchor: &" + shown(anchor.getValue()), WITHOUT_ANCHORS));
        return switch (event) {
            case MappingStartEvent start -> {
                refuseTag(start.getTag(), mark, path);
                yield entries(mark, path, depth);
            }
            case SequenceStartEvent start -> {
                refuseTag(start.getTag(), mark, path);
                yield items(mark, path, depth);
            }
            case ScalarEvent scalar -> {
                refuseTag(scalar.getTag(), mark, path);
                yield scalar(scalar, mark, path);
            }
            case AliasEvent alias -> {
                refuse(mark, path, "an alias: *" + shown(alias.getAlias().getValue()), "write the value itself");
                yield new Yaml.Nothing(mark);
            }
            default -> throw new Unreadable(mark, "this is not YAML", null);
        };
    }

    private Yaml items(Mark mark, String path, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
            items.add(value((NodeEvent) next, path + "[" + items.size() + "]", depth + 1));
        }
        return new Yaml.Items(List.copyOf(items), mark);
    }

    private Yaml entries(Mark mark, String path, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            if (!(next instanceof ScalarEvent name)) {
                throw new Unreadable(mark(next), "a name of an entry must be plain text", null);
            }
            name.getAnchor()
                    .ifPresent(anchor -> refuse(mark(name), path, "an anchor: &" + shown(anchor.getValue()), null));
            refuseTag(name.getTag(), mark(name), path);
            String below = Part.below(path, name.getValue());
            Entry entry = new Entry(mark(name), value((NodeEvent) events.next(), below, depth + 1));
            Entry first = entries.putIfAbsent(name.getValue(), entry);
            if (first != null) {
                refuse(
                        entry.nameMark(),
                        below,
                        "stands here a second time; the first is in line "
                                + first.nameMark().line(),
                        null);
            }
        }
        return new Yaml.Entries(entries, mark);
    }

    private void refuseTag(Optional<String> tag, Mark mark, String path) {
        tag.ifPresent(name -> refuse(mark, path, "a tag: " + shown(name), "leave it out"));
    }

    private Yaml scalar(ScalarEvent scalar, Mark mark, String path) {
        String value = scalar.getValue();
        if (!scalar.isPlain()) {
            return new Yaml.Text(value, mark);
        }
        Tag tag = PLAIN_SCALARS.resolve(value, true);
        if (tag.equals(Tag.NULL)) {
            return new Yaml.Nothing(mark);
        }
        if (tag.equals(Tag.BOOL)) {
            return new Yaml.Truth(Boolean.parseBoolean(value), mark);
        }
        if (tag.equals(Tag.INT) && DIGITS.matcher(value).matches()) {
            return new Yaml.Whole(Long.parseLong(value), mark);
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            refuse(
                    mark,
                    path,
                    shown(value) + " is a number that no entry takes",
                    "a whole number in digits, or quotes around it if it is a text");
            return new Yaml.Nothing(mark);
        }
        return new Yaml.Text(value, mark);
    }

    private static Mark mark(Event event) {
        return event.getStartMark()
                .map(at -> new Mark(at.getLine() + 1, at.getColumn() + 1))
                .orElse(new Mark(1, 1));
    }
}
