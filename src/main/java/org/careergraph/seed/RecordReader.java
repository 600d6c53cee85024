package org.careergraph.seed;

import java.util.List;
import java.util.Map;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.RecordType;
import org.careergraph.catalogue.RecordType.Component;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record of the catalogue from a part of a seed: each component gets the value of the entry with its name. A missing
 * entry gives an empty list, or null where the component allows it. The id and the citation of a part of a position follow
 * from its origin.
 */
final class RecordReader {

    /**
     * The sections of a document whose names differ from those of the components that cite them; an empty one is no section of
     * its own, but the place of what the component belongs to.
     */
    private static final Map<String, String> SECTIONS = Map.of(
            "alternatives", "",
            "supervision", "purpose",
            "contacts", "relationships",
            "workRelations", "relationships",
            "unit", "setting",
            "organizationalCompetencies", "organizational-competencies");

    private final Definitions definitions;
    private final Map<String, Level> levels;

    /** @param levels by their ids */
    RecordReader(Definitions definitions, Map<String, Level> levels) {
        this.definitions = definitions;
        this.levels = levels;
    }

    /** Reads a record that states its id and its citation. */
    <T extends Record> T read(Class<T> type, Part part) {
        return read(type, part, null, Map.of());
    }

    /** @param given values of components that have no entry, or whose entry has another meaning */
    <T extends Record> T read(Class<T> type, Part part, @Nullable Origin origin, Map<String, ?> given) {
        return RecordType.of(type).create(component -> {
            Object value = given.get(component.name());
            if (value == null) {
                value = value(component, part, origin);
            }
            if (value == null && !component.isOptional()) {
                throw new IllegalStateException("%s:%d %s.%s has passed the checks and is missing"
                        .formatted(part.file(), part.mark().line(), part.path(), component.name()));
            }
            return value;
        });
    }

    /** @param section null for records that state their ids and citations */
    <T extends Record> List<T> readAll(Class<T> type, Part list, @Nullable Origin section, Map<String, ?> given) {
        return list.items().stream()
                .map(item -> read(type, item, section == null ? null : item(item, section), given))
                .toList();
    }

    /** The origin of an item: its number in the section, or the section if it has no number. */
    static Origin item(Part item, Origin section) {
        Integer number = item.findNumber("number");
        return number == null ? section : section.in(number.toString());
    }

    /** The section of a document that an entry summarizes. */
    static String section(String entry) {
        return SECTIONS.getOrDefault(entry, entry);
    }

    private @Nullable Object value(Component component, Part part, @Nullable Origin origin) {
        // a record with only one component beside its citation is written as the value of that component
        Part entry = part.value() instanceof Yaml.Entries ? part.at(component.name()) : part;
        if (component.type() == Citation.class && origin != null) {
            String place = part.findText("place");
            return place == null ? origin.citation() : new Citation(origin.document(), place);
        }
        if (component.type() == Level.class) {
            String level = definitions.findLevel(part);
            return level == null ? null : levels.get(level);
        }
        if (component.itemType().isRecord() && component.type() != Citation.class) {
            Class<? extends Record> type = component.itemType().asSubclass(Record.class);
            Origin section = origin == null ? null : origin.in(section(component.name()));
            return component.isList()
                    ? readAll(type, entry, section, Map.of())
                    : entry.isSilent() ? null : read(type, entry, section, Map.of());
        }
        if (component.name().equals("id")) {
            String own = part.findText("id");
            return origin == null ? definitions.findId(part) : own == null ? origin.id() : own;
        }
        if (component.name().equals("framework")) {
            return SeedFiles.frameworkOf(part.file());
        }
        Object plain = entry.plain();
        if (plain == null) {
            return component.isList() ? List.of() : null;
        }
        if (component.itemType() == String.class) {
            return component.isList()
                    ? entry.items().stream()
                            .map(item -> definitions.wholeId(component.name(), item))
                            .toList()
                    : definitions.wholeId(component.name(), entry);
        }
        return component.parse(plain);
    }
}
