package org.careergraph.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences of a text may be quoted for the places that facts cite in a document. Another edition, a damaged copy or a wrong
 * file must not lend its sentences to the facts. A place is quoted only if
 *
 * <ul>
 *   <li>its list has exactly the numbers that the facts cite, since one line more or less renumbers the rest. A list that the
 *       facts cite with gaps is exempt: there each line is judged by its words alone;
 *   <li>its sentence shares at least half of the words of our summary (or of its own, if it is shorter), and no other line of the
 *       list shares more. Of the 870 numbered lines of the ILO's agreement none shares less than 0.6 with its summary;
 *   <li>it contains the years that the facts state.
 * </ul>
 *
 * @param quotes the sentence of each place that may be quoted
 * @param mismatches why the other places have none
 * @param confirmed number of quoted places whose summary was compared with the sentence
 */
record QuoteMatch(Map<String, String> quotes, Map<String, Mismatch> mismatches, int confirmed) {
    private static final double LEAST_SHARE = 0.5;

    /** Why a place has no quote. */
    sealed interface Mismatch {
        record NotFound() implements Mismatch {}

        record OtherSubject() implements Mismatch {}

        record BetterMatch(int number) implements Mismatch {}

        record ListLength(int inText, int inFacts) implements Mismatch {}

        record OtherYears(int inFacts) implements Mismatch {}

        default String reason() {
            return switch (this) {
                case NotFound missing -> "not found";
                case OtherSubject other -> "the text there is about something else";
                case BetterMatch better -> "number %d matches better".formatted(better.number());
                case ListLength length ->
                    "this list has %d entries in the text and %d in the facts"
                            .formatted(length.inText(), length.inFacts());
                case OtherYears years -> "the facts say %d years".formatted(years.inFacts());
            };
        }
    }

    static QuoteMatch of(Reading reading, List<CitedPlace> cited) {
        Map<String, String> quotes = new LinkedHashMap<>();
        Map<String, Mismatch> mismatches = new LinkedHashMap<>();
        int confirmed = 0;
        Comparison comparison = new Comparison(reading, cited);
        for (CitedPlace place : cited) {
            Sentence sentence = comparison.sentences.get(place.place());
            Set<String> summary = WordOverlap.stems(place.summary());
            Mismatch mismatch = comparison.mismatch(place, summary, sentence);
            if (sentence == null || mismatch != null) {
                mismatches.put(place.place(), mismatch == null ? new Mismatch.NotFound() : mismatch);
            } else {
                quotes.put(place.place(), sentence.text());
                confirmed += summary.isEmpty() ? 0 : 1;
            }
        }
        return new QuoteMatch(quotes, mismatches, confirmed);
    }

    private record Sentence(String text, Set<String> stems) {}

    private static final class Comparison {
        private final Map<String, Sentence> sentences = new HashMap<>();
        private final Map<String, TreeSet<Integer>> numbersInText = new HashMap<>();
        private final Map<String, TreeSet<Integer>> numbersInFacts = new HashMap<>();

        Comparison(Reading reading, List<CitedPlace> cited) {
            for (Passage passage : reading.passages()) {
                String sentence = passage.sentence();
                sentences.put(passage.place(), new Sentence(sentence, WordOverlap.stems(sentence)));
                addNumber(numbersInText, passage.place());
            }
            cited.forEach(place -> addNumber(numbersInFacts, place.place()));
        }

        private static void addNumber(Map<String, TreeSet<Integer>> numbers, String place) {
            ListPlace.find(place)
                    .ifPresent(entry -> numbers.computeIfAbsent(entry.list(), unused -> new TreeSet<>())
                            .add(entry.number()));
        }

        /** Null if the sentence belongs to the place. */
        @Nullable
        Mismatch mismatch(CitedPlace place, Set<String> summary, @Nullable Sentence sentence) {
            if (sentence == null) {
                return new Mismatch.NotFound();
            }
            String list = ListPlace.find(place.place()).map(ListPlace::list).orElse("");
            TreeSet<Integer> inFacts = numbersInFacts.getOrDefault(list, new TreeSet<>());
            TreeSet<Integer> inText = numbersInText.getOrDefault(list, new TreeSet<>());
            boolean isCitedWithoutGaps = !inFacts.isEmpty() && inFacts.last() == inFacts.size();
            if (isCitedWithoutGaps && !inFacts.equals(inText)) {
                return new Mismatch.ListLength(inText.size(), inFacts.size());
            }
            double share = WordOverlap.share(summary, sentence.stems());
            if (!summary.isEmpty() && share < LEAST_SHARE) {
                return new Mismatch.OtherSubject();
            }
            Optional<Integer> better = inText.stream()
                    .filter(number -> share(summary, list + "/" + number) > share)
                    .findFirst();
            if (better.isPresent()) {
                return new Mismatch.BetterMatch(better.get());
            }
            return place.years().stream()
                    .filter(years -> !NumberWords.isIn(sentence.text(), years))
                    .findFirst()
                    .map(Mismatch.OtherYears::new)
                    .orElse(null);
        }

        private double share(Set<String> summary, String place) {
            Sentence sentence = sentences.get(place);
            return sentence == null ? 0 : WordOverlap.share(summary, sentence.stems());
        }
    }

    /** Whether the text is the document, in this or a similar edition: most places that can be compared match. */
    boolean isOfTheDocument() {
        return confirmed > otherSubjects();
    }

    /** Whether most places that can be compared are about something else. */
    boolean isOfAnotherDocument() {
        return confirmed < otherSubjects();
    }

    private long otherSubjects() {
        return mismatches.values().stream()
                .filter(Mismatch.OtherSubject.class::isInstance)
                .count();
    }
}
