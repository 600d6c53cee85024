package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The items of a CASE package with the names and ids that they have here. */
final class CaseItems {
    private static final int LONGEST_NAME = 200;

    /**
     * @param otherNames its code and its other label, if they are not its name
     * @param text the document's own words
     */
    record Item(JsonPart part, String id, String name, List<String> otherNames, String text) {}

    private final Map<String, Item> byIdentifier = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    static CaseItems of(CasePackage read, String language) {
        CaseItems items = new CaseItems();
        for (JsonPart part : read.items()) {
            items.add(part, language);
        }
        if (read.items().isEmpty()) {
            read.document().problem("the package has no CFItems", "at least one item");
        }
        return items;
    }

    List<Item> all() {
        return List.copyOf(byIdentifier.values());
    }

    Optional<Item> find(String identifier) {
        return Optional.ofNullable(byIdentifier.get(identifier));
    }

    private void add(JsonPart part, String language) {
        String identifier = part.text("identifier");
        String statement = part.text("fullStatement");
        if (identifier.isEmpty() || statement.isEmpty()) {
            part.problem("there is no " + (identifier.isEmpty() ? "identifier" : "fullStatement"), "one in every item");
            return;
        }
        String code = part.text("humanCodingScheme");
        String name = name(part, statement, code);
        if (name.isEmpty()) {
            part.problem(
                    "the item has no name: its fullStatement is longer than %d characters, and it has no abbreviatedStatement"
                            .formatted(LONGEST_NAME),
                    "a short abbreviatedStatement");
            return;
        }
        Item first = byIdentifier.get(identifier);
        if (first != null) {
            part.problem(
                    "the identifier %s is that of %s, too"
                            .formatted(identifier, first.part().path()),
                    "one for each item");
            return;
        }
        String id = id(part, code, name, identifier);
        if (!names.add(name)) {
            part.note("another item has the same name; both are read");
        }
        List<String> others = Stream.of(code, part.text("alternativeLabel"))
                .filter(other -> !other.isEmpty() && other.length() <= LONGEST_NAME && !other.equals(name))
                .distinct()
                .toList();
        noteOthers(part, language);
        byIdentifier.put(identifier, new Item(part, id, name, others, text(part, code)));
    }

    private static String name(JsonPart part, String statement, String code) {
        String name = Stream.of(part.text("abbreviatedStatement"), statement, code)
                .filter(one -> !one.isEmpty() && one.length() <= LONGEST_NAME)
                .findFirst()
                .orElse("");
        if (!name.isEmpty() && name.equals(code)) {
            part.get("fullStatement")
                    .note("it is too long for a name, and there is no abbreviatedStatement; the code is the name");
        }
        return name;
    }

    /** Codes are read by people and need not be unique; the identifier is. */
    private String id(JsonPart part, String code, String name, String identifier) {
        List<String> candidates = new ArrayList<>();
        for (String one : List.of(code, name, identifier)) {
            String id = Text.id(one);
            if (!id.isEmpty()) {
                candidates.add(id);
            }
        }
        for (String id : candidates) {
            if (ids.add(id)) {
                return id;
            }
            part.note("another item has the same code or name; the id is made of what follows it");
        }
        part.problem("there is no id for the item", "an identifier with letters from a to z and digits");
        return "";
    }

    private static String text(JsonPart part, String code) {
        return String.join("\n", code, part.raw("fullStatement"), part.raw("notes"))
                .strip();
    }

    private static void noteOthers(JsonPart part, String language) {
        for (String name : List.of("abbreviatedStatement", "humanCodingScheme", "alternativeLabel")) {
            if (part.text(name).length() > LONGEST_NAME) {
                part.get(name)
                        .note("the %s is longer than %d characters and is left out as a name"
                                .formatted(name, LONGEST_NAME));
            }
        }
        Set<String> read = CasePackage.read(
                "fullStatement",
                "abbreviatedStatement",
                "humanCodingScheme",
                "alternativeLabel",
                "notes",
                "CFItemType");
        if (CaseDocument.language(part.text("language")).equals(language)) {
            read.add("language");
        }
        if (part.get("CFItemTypeURI").text("title").equals(part.text("CFItemType"))) {
            read.add("CFItemTypeURI");
        }
        part.noteOthers("an item", read);
    }
}
