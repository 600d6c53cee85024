package org.careergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text or Markdown file in which its author marked the places: {@code {#place}} at the end of a paragraph, an item of a list or a
 * heading. A marked heading is quoted together with the unmarked paragraphs below it.
 */
final class MarkedText implements Layout {
    private static final String PLACE = "\\{#([A-Za-z0-9-]+(?:/[A-Za-z0-9-]+)*)}";
    private static final Pattern MARKED = Pattern.compile("(.*?)((?: ?" + PLACE + ")+)");
    private static final Pattern MARK = Pattern.compile(PLACE);
    private static final String BEGINNING_OF_MARK = "{#";
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+•]|\\d{1,3}[.)]) +(.*)");

    /** A heading, an item or a paragraph. */
    private static final class Block {
        private final boolean heading;
        private final List<String> words = new ArrayList<>();
        private final List<String> places = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();

        Block(boolean heading) {
            this.heading = heading;
        }

        void add(String words, int line) {
            if (!words.isEmpty()) {
                this.words.add(words);
            }
            lines.add(line);
        }

        String text() {
            return String.join(" ", words);
        }
    }

    @Override
    public String name() {
        return "text with marked places";
    }

    @Override
    public boolean namesPlaces() {
        return true;
    }

    @Override
    public boolean recognizes(SourceText text) {
        for (int line = 1; line <= text.size(); line++) {
            if (marked(text.line(line)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Reading read(SourceText text) {
        Reading.Builder reading = new Reading.Builder(text);
        List<Block> blocks = blocks(text);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            StringBuilder quote = new StringBuilder(block.text());
            List<Integer> lines = new ArrayList<>(block.lines);
            for (int j = i + 1; block.heading && j < blocks.size() && !blocks.get(j).heading; j++) {
                if (blocks.get(j).places.isEmpty()) {
                    quote.append('\n').append(blocks.get(j).text());
                    lines.addAll(blocks.get(j).lines);
                }
            }
            block.lines.forEach(reading::noise);
            if (!quote.isEmpty()) {
                block.places.forEach(place -> reading.passage(new Passage(place, quote.toString(), lines)));
            }
            block.lines.stream()
                    .filter(line -> marked(text.line(line))
                            .map(mark -> mark.group(1))
                            .orElse(text.line(line))
                            .contains(BEGINNING_OF_MARK))
                    .forEach(reading::notUnderstood);
        }
        return reading.build();
    }

    /** Most lines have no mark, which their last character shows sooner than the pattern does. */
    private static Optional<Matcher> marked(String line) {
        if (!line.endsWith("}")) {
            return Optional.empty();
        }
        Matcher marked = MARKED.matcher(line);
        return marked.matches() ? Optional.of(marked) : Optional.empty();
    }

    private static List<Block> blocks(SourceText text) {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        for (int number = 1; number <= text.size(); number++) {
            String line = text.line(number);
            if (line.isEmpty()) {
                open = null;
                continue;
            }
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            boolean begins = heading.matches() || item.matches();
            if (open == null || begins) {
                open = begin(blocks, heading.matches());
            }
            String words = heading.matches() ? heading.group(1) : item.matches() ? item.group(1) : line;
            open = add(open, words, number);
        }
        return blocks;
    }

    private static Block begin(List<Block> blocks, boolean heading) {
        Block block = new Block(heading);
        blocks.add(block);
        return block;
    }

    /** Null if the line ends the block. */
    private static @Nullable Block add(Block block, String words, int line) {
        Optional<Matcher> marked = marked(words);
        if (marked.isEmpty()) {
            block.add(words, line);
            return block.heading ? null : block;
        }
        block.add(marked.get().group(1), line);
        MARK.matcher(marked.get().group(2)).results().map(mark -> mark.group(1)).forEach(block.places::add);
        return null;
    }
}
