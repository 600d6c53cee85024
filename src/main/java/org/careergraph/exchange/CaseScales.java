package org.careergraph.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careergraph.exchange.CaseItems.Item;
import org.jspecify.annotations.Nullable;

/**
 * The scales of a CASE package: the levels of its rubrics. Criteria with the same levels share a scale. Levels are higher or lower by
 * their scores only, because a position does not say which end of the list is the upper one.
 */
final class CaseScales {

    /** @param levels their names by their ids */
    record Scale(JsonPart part, String id, String name, boolean isOrdered, Map<String, String> levels) {}

    private final CaseItems items;
    private final CaseJobs jobs;
    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final Map<String, String> scaleOf = new HashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private CaseScales(CaseItems items, CaseJobs jobs) {
        this.items = items;
        this.jobs = jobs;
    }

    static CaseScales of(CasePackage read, CaseItems items, CaseJobs jobs) {
        CaseScales scales = new CaseScales(items, jobs);
        read.rubrics().forEach(scales::add);
        return scales;
    }

    List<Scale> all() {
        return List.copyOf(scales.values());
    }

    /** The id of the scale of an item; null if no rubric is about it. */
    @Nullable
    String of(Item item) {
        return scaleOf.get(item.id());
    }

    /** What the rubrics say of themselves, and of items at a level, by place. */
    Map<String, String> texts() {
        return texts;
    }

    private void add(JsonPart rubric) {
        rubric.noteOthers("a rubric", CasePackage.read("title", "description", "CFRubricCriteria"));
        if (Text.id(rubric.text("title")).isEmpty()) {
            rubric.note("a rubric without a title gives no scale; it is left out");
            return;
        }
        List<Scale> ofRubric = new ArrayList<>();
        for (JsonPart criterion : rubric.objects("CFRubricCriteria")) {
            criterion.noteOthers(
                    "a criterion", CasePackage.read("CFItemURI", "category", "description", "CFRubricCriterionLevels"));
            List<JsonPart> levels = inOrder(criterion.objects("CFRubricCriterionLevels"));
            names(criterion, levels).ifPresent(names -> {
                Scale scale = scale(rubric, criterion, names, hasScores(levels), ofRubric);
                addText("scales/" + scale.id(), criterion.text("category"), criterion.raw("description"));
                if (criterion.get("CFItemURI").isThere()) {
                    findItem(criterion).ifPresent(item -> use(scale, item, criterion, levels));
                } else {
                    levels.forEach(level -> addText(
                            "scales/%s/%s".formatted(scale.id(), Text.id(level.text("quality"))),
                            level.raw("description"),
                            level.raw("feedback")));
                }
            });
        }
    }

    private static boolean hasScores(List<JsonPart> levels) {
        return levels.stream()
                        .flatMap(level -> level.number("score").stream())
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                == levels.size();
    }

    private static List<JsonPart> inOrder(List<JsonPart> levels) {
        String by = hasScores(levels) ? "score" : "position";
        return levels.stream()
                .sorted(Comparator.comparing(level -> level.number(by).orElse(BigDecimal.ZERO)))
                .toList();
    }

    /** The names of the levels by their ids; empty if they cannot be told apart. */
    private static Optional<Map<String, String>> names(JsonPart criterion, List<JsonPart> levels) {
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonPart level : levels) {
            String name = level.text("quality");
            if (!Text.id(name).isEmpty()) {
                names.put(Text.id(name), name);
            }
            level.noteOthers("a level", CasePackage.read("quality", "score", "position", "description", "feedback"));
        }
        if (levels.isEmpty() || names.size() < levels.size()) {
            criterion.note(
                    "a criterion whose levels have not each a quality of its own gives no scale; it is left out");
            return Optional.empty();
        }
        return Optional.of(names);
    }

    private Scale scale(
            JsonPart rubric, JsonPart criterion, Map<String, String> names, boolean isOrdered, List<Scale> ofRubric) {
        for (Scale known : ofRubric) {
            if (known.isOrdered() == isOrdered
                    && List.copyOf(known.levels().values()).equals(List.copyOf(names.values()))) {
                return known;
            }
        }
        if (!isOrdered) {
            criterion.note("the levels have not each a score of its own; none of them is read as higher than another");
        }
        String name = rubric.text("title");
        String category = criterion.text("category");
        if (!ofRubric.isEmpty() && !category.isEmpty()) {
            name = name + ": " + category;
        }
        String id = Text.id(name);
        for (int number = 2; scales.containsKey(id); number++) {
            id = Text.id(name) + "-" + number;
        }
        Scale scale = new Scale(criterion, id, name, isOrdered, names);
        addText("scales/" + id, rubric.text("title"), rubric.raw("description"));
        names.forEach((level, word) -> addText("scales/%s/%s".formatted(scale.id(), level), word));
        scales.put(id, scale);
        ofRubric.add(scale);
        return scale;
    }

    private Optional<Item> findItem(JsonPart criterion) {
        JsonPart link = criterion.get("CFItemURI");
        String identifier = link.text("identifier");
        Optional<Item> item = items.find(identifier);
        if (item.isEmpty()) {
            link.problem(
                    "there is no item with the identifier " + Text.shown(identifier),
                    "the identifier of one of the CFItems");
        }
        return item;
    }

    private void use(Scale scale, Item item, JsonPart criterion, List<JsonPart> levels) {
        if (!jobs.isCompetency(item)) {
            criterion.get("CFItemURI").note("the item is no competency, so that it has no scale; it is left out");
            return;
        }
        String known = scaleOf.putIfAbsent(item.id(), scale.id());
        if (known != null && !known.equals(scale.id())) {
            criterion.note("the item has the scale of another criterion already; this one is left out");
            return;
        }
        for (JsonPart level : levels) {
            String name = level.text("quality");
            addText(
                    "items/%s/%s".formatted(item.id(), Text.id(name)),
                    item.name() + ": " + name,
                    level.raw("description"),
                    level.raw("feedback"));
        }
    }

    private void addText(String place, String... lines) {
        texts.merge(place, String.join("\n", lines), (first, more) -> first + "\n" + more);
    }

    Map<String, Object> file(String document) {
        List<Object> entries = new ArrayList<>();
        for (Scale scale : scales.values()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", scale.id());
            entry.put("name", scale.name());
            entry.put("ordered", scale.isOrdered());
            entry.put(
                    "note",
                    scale.isOrdered()
                            ? "The order is that of the scores."
                            : "The document has no scores for the levels, so that none is higher than another.");
            String place = document + "#scales/" + scale.id();
            entry.put("citation", place);
            List<Object> levels = new ArrayList<>();
            scale.levels().forEach((id, name) -> {
                Map<String, Object> level = new LinkedHashMap<>();
                level.put("id", id);
                level.put("name", name);
                level.put("citation", place + "/" + id);
                levels.add(level);
            });
            entry.put("levels", levels);
            entries.add(entry);
        }
        return Map.of("scales", entries);
    }
}
