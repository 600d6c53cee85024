package org.careergraph.source;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a layout read in a text.
 *
 * @param passages in the document's order, with no place twice
 * @param lines the use of each line
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

    /** Numbers of the lines that were not understood, starting with 1. */
    public List<Integer> notUnderstood() {
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1) == LineUse.NOT_UNDERSTOOD)
                .boxed()
                .toList();
    }

    /** Collects a reading. A blank line is noise, any other is not understood until its use is recorded. */
    static final class Builder {
        private final List<Passage> passages = new ArrayList<>();
        private final LineUse[] lines;

        Builder(SourceText text) {
            lines = new LineUse[text.size()];
            for (int line = 1; line <= lines.length; line++) {
                lines[line - 1] = text.line(line).isEmpty() ? LineUse.NOISE : LineUse.NOT_UNDERSTOOD;
            }
        }

        /** Records that the line is a heading, or belongs to a passage. */
        void used(int line) {
            lines[line - 1] = LineUse.USED;
        }

        /** Records that the line says nothing, unless a part of it is used. */
        void noise(int line) {
            if (lines[line - 1] != LineUse.USED) {
                lines[line - 1] = LineUse.NOISE;
            }
        }

        /** Records that a part of the line has no place. */
        void notUnderstood(int line) {
            lines[line - 1] = LineUse.NOT_UNDERSTOOD;
        }

        void passage(Passage passage) {
            passages.add(passage);
            passage.lines().forEach(this::used);
        }

        /** Leaves out all passages that claim the same place, since nobody can say which is right; their lines are not understood. */
        Reading build() {
            Map<String, Long> claims = passages.stream().collect(groupingBy(Passage::place, counting()));
            List<Passage> kept = new ArrayList<>();
            for (Passage passage : passages) {
                if (claims.getOrDefault(passage.place(), 0L) == 1) {
                    kept.add(passage);
                } else {
                    passage.lines().forEach(this::notUnderstood);
                }
            }
            return new Reading(Collections.unmodifiableList(kept), Arrays.asList(lines));
        }
    }
}
