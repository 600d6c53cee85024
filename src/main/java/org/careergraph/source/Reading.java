package org.careergraph.source;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a layout read in a text.
 *
 * @param passages in the document's order, no place twice
 * @param lines what became of each line, the first line first
 */
public record Reading(List<Passage> passages, List<LineUse> lines) {
    public Reading {
        passages = List.copyOf(passages);
        lines = List.copyOf(lines);
    }

    public Optional<Passage> findPassage(String place) {
        return passages.stream()
                .filter(passage -> passage.place().equals(place))
                .findFirst();
    }

    /** Numbers of the lines that were not understood, from 1. */
    public List<Integer> notUnderstood() {
        List<Integer> numbers = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            if (lines.get(line - 1) == LineUse.NOT_UNDERSTOOD) {
                numbers.add(line);
            }
        }
        return numbers;
    }

    /** Collects a reading. Blank lines are noise from the start, all others are not understood until told otherwise. */
    static final class Builder {
        private final List<Passage> passages = new ArrayList<>();
        private final LineUse[] lines;

        Builder(SourceText text) {
            lines = new LineUse[text.size()];
            for (int line = 1; line <= lines.length; line++) {
                lines[line - 1] = text.line(line).isEmpty() ? LineUse.NOISE : LineUse.NOT_UNDERSTOOD;
            }
        }

        /** The line is a heading or says something that no passage needs to hold. */
        void used(int line) {
            lines[line - 1] = LineUse.USED;
        }

        /** The line says nothing; if a passage holds a part of it, it is used all the same. */
        void noise(int line) {
            if (lines[line - 1] != LineUse.USED) {
                lines[line - 1] = LineUse.NOISE;
            }
        }

        /** A part of the line is in no passage that a locator names. */
        void notUnderstood(int line) {
            lines[line - 1] = LineUse.NOT_UNDERSTOOD;
        }

        void passage(String place, String sentence, List<Integer> from) {
            passages.add(new Passage(place, sentence, from));
            from.forEach(this::used);
        }

        /**
         * The reading. If two passages claim one place, it cannot be told which is right: none of them is kept, and their
         * lines are not understood.
         */
        Reading build() {
            Map<String, Long> claims = passages.stream().collect(groupingBy(Passage::place, counting()));
            List<Passage> kept = new ArrayList<>();
            for (Passage passage : passages) {
                if (claims.getOrDefault(passage.place(), 0L) == 1) {
                    kept.add(passage);
                } else {
                    passage.lines().forEach(line -> lines[line - 1] = LineUse.NOT_UNDERSTOOD);
                }
            }
            return new Reading(Collections.unmodifiableList(kept), Arrays.asList(lines));
        }
    }
}
