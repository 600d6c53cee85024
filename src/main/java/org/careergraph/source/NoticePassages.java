package org.careergraph.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.source.Passage.Part;
import org.jspecify.annotations.Nullable;

/** Collects the passages of a notice: numbered statements, and per place what several paragraphs say of one thing. */
final class NoticePassages {

    private final List<Passage> numbered = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Passage> joined = new LinkedHashMap<>();

    void addNumbered(String list, Paragraph paragraph) {
        addNumbered(list, new Part(null, paragraph.text()), paragraph.lines());
    }

    private void addNumbered(String list, Part part, List<Integer> lines) {
        numbered.add(new Passage(list + "/" + counts.merge(list, 1, Integer::sum), List.of(part), lines));
    }

    void add(String place, Paragraph paragraph) {
        add(place, null, paragraph);
    }

    /** @param label what the paragraph is about, as the notice calls it */
    void add(String place, @Nullable String label, Paragraph paragraph) {
        Part part = new Part(label, paragraph.text());
        if (place.equals(NoticeField.POSTING) || place.equals(NoticeField.VALUES)) {
            addNumbered(place, part, paragraph.lines());
        } else {
            joined.merge(place, new Passage(place, List.of(part), paragraph.lines()), Passage::and);
        }
    }

    boolean has(String place) {
        return joined.containsKey(place);
    }

    /** Hands all over, in the order of the lines. */
    void addTo(Reading.Builder reading) {
        List<Passage> all = new ArrayList<>(numbered);
        all.addAll(joined.values());
        all.sort(Comparator.comparing(passage -> passage.lines().getFirst()));
        all.forEach(reading::passage);
        all.stream()
                .filter(passage -> passage.list().equals(Passage.NOT_UNDERSTOOD))
                .flatMap(passage -> passage.lines().stream())
                .forEach(reading::notUnderstood);
    }
}
