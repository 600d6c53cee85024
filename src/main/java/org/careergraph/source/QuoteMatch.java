package org.careergraph.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a text fits the places that facts cite in a document. Another edition, a damaged copy or the wrong file must not lend its
 * sentences to our facts: a place is quoted only if
 *
 * <ul>
 *   <li>its list has exactly the numbers that the facts know, since one line more or less moves all that follow; where the
 *       facts leave numbers out, the words alone have to tell;
 *   <li>its sentence has at least half of the words that our summary has (or the other way round, if it is shorter), and no
 *       other line of the list has more: the summaries were written line by line, and of the 870 lines of the ILO's agreement
 *       none shares less than 0.6 with its summary;
 *   <li>the years that the facts name stand in it.
 * </ul>
 *
 * @param quotes the sentence of each place that fits
 * @param misfits why the other places have none
 * @param told number of places whose sentence was compared with what we say of it, and is the right one
 */
record QuoteMatch(Map<String, String> quotes, Map<String, String> misfits, int told) {
    private static final double AT_LEAST = 0.5;
    private static final String NOT_FOUND = "not found";
    private static final String OTHER_MATTER = "another matter stands there";
    private static final Pattern IN_LIST = Pattern.compile("(.+)/(\\d+)");

    static QuoteMatch of(Reading reading, List<CitedPlace> cited) {
        Map<String, String> quotes = new LinkedHashMap<>();
        Map<String, String> misfits = new LinkedHashMap<>();
        int told = 0;
        Judgement judgement = new Judgement(reading, cited);
        for (CitedPlace place : cited) {
            Sentence sentence = judgement.sentences.get(place.place());
            Set<String> said = Wordings.stems(place.said());
            String misfit = sentence == null ? NOT_FOUND : judgement.misfit(place, said, sentence);
            if (sentence == null || misfit != null) {
                misfits.put(place.place(), String.valueOf(misfit));
            } else {
                quotes.put(place.place(), sentence.text());
                told += said.isEmpty() ? 0 : 1;
            }
        }
        return new QuoteMatch(quotes, misfits, told);
    }

    private record Sentence(String text, Set<String> stems) {}

    /** Judges each place by its sentence and by the list that both stand in. */
    private static final class Judgement {
        private final Map<String, Sentence> sentences = new HashMap<>();
        private final Map<String, TreeSet<Integer>> inText = new HashMap<>();
        private final Map<String, TreeSet<Integer>> inFacts = new HashMap<>();

        Judgement(Reading reading, List<CitedPlace> cited) {
            for (Passage passage : reading.passages()) {
                sentences.put(passage.place(), new Sentence(passage.sentence(), Wordings.stems(passage.sentence())));
                note(inText, passage.place());
            }
            cited.forEach(place -> note(inFacts, place.place()));
        }

        private static void note(Map<String, TreeSet<Integer>> lists, String place) {
            Matcher numbered = IN_LIST.matcher(place);
            if (numbered.matches()) {
                lists.computeIfAbsent(numbered.group(1), unused -> new TreeSet<>())
                        .add(Integer.valueOf(numbered.group(2)));
            }
        }

        /** Why the sentence is not that of the place, or null if it is. */
        @Nullable
        String misfit(CitedPlace place, Set<String> said, Sentence sentence) {
            Matcher numbered = IN_LIST.matcher(place.place());
            String list = numbered.matches() ? numbered.group(1) : "";
            TreeSet<Integer> expected = inFacts.getOrDefault(list, new TreeSet<>());
            TreeSet<Integer> found = inText.getOrDefault(list, new TreeSet<>());
            if (isWhole(expected) && !expected.equals(found)) {
                return "this list has %d entries in the text and %d in the facts"
                        .formatted(found.size(), expected.size());
            }
            if (!said.isEmpty()) {
                double shared = Wordings.shared(said, sentence.stems());
                if (shared < AT_LEAST) {
                    return OTHER_MATTER;
                }
                for (int number : found) {
                    Sentence other = sentences.get(list + "/" + number);
                    if (other != null && Wordings.shared(said, other.stems()) > shared) {
                        return "number %d fits better".formatted(number);
                    }
                }
            }
            for (int years : place.years()) {
                if (!Wordings.hasNumber(sentence.text(), years)) {
                    return "the facts say %d years".formatted(years);
                }
            }
            return null;
        }

        /** Of some lists the facts cite only what matters; there each line is told by its words alone. */
        private static boolean isWhole(TreeSet<Integer> numbers) {
            return !numbers.isEmpty() && numbers.last() == numbers.size();
        }
    }

    /** Whether the text is the document, in this or a similar edition: most of what can be compared is the same. */
    boolean isOfTheDocument() {
        return told > misfits.values().stream().filter(OTHER_MATTER::equals).count();
    }

    /** The first places that have no sentence, each with the reason. */
    List<String> firstMisfits(int limit) {
        List<String> told = new ArrayList<>();
        misfits.entrySet().stream()
                .limit(limit)
                .forEach(misfit -> told.add(misfit.getKey() + " (" + misfit.getValue() + ")"));
        return told;
    }
}
