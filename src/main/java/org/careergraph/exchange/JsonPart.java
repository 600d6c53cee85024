package org.careergraph.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value in a JSON file, with its place.
 *
 * @param path such as {@code CFItems[12].educationLevel}; empty for the file as a whole
 */
record JsonPart(String file, String path, JsonNode node, Findings findings) {

    /** Where it stands: {@code framework.json, CFItems[12].educationLevel}. */
    String at() {
        return path.isEmpty() ? file : file + ", " + path;
    }

    JsonPart get(String name) {
        return new JsonPart(file, path.isEmpty() ? name : path + "." + name, node.path(name), findings);
    }

    /** Whether it says anything: neither missing nor null nor empty. */
    boolean isThere() {
        if (node.isMissingNode() || node.isNull()) {
            return false;
        }
        return node.isContainer()
                ? !node.isEmpty()
                : !node.isString() || !Text.line(node.stringValue()).isEmpty();
    }

    /** The text under a name as it is in the file; empty if there is none, or a problem if it is no text. */
    String raw(String name) {
        JsonPart part = get(name);
        if (!part.isThere()) {
            return "";
        }
        if (!part.node().isString()) {
            part.problemOnce("this is no text", "a text in quotation marks");
            return "";
        }
        return part.node().stringValue();
    }

    /** The text under a name as one line. */
    String text(String name) {
        return Text.line(raw(name));
    }

    Optional<BigDecimal> number(String name) {
        JsonPart part = get(name);
        if (part.node().isNumber()) {
            return Optional.of(part.node().decimalValue());
        }
        if (part.isThere()) {
            part.problemOnce("this is no number", "a number without quotation marks");
        }
        return Optional.empty();
    }

    /** The objects in the list under a name; none if there is no list. */
    List<JsonPart> objects(String name) {
        JsonPart list = get(name);
        List<JsonPart> objects = new ArrayList<>();
        if (!list.isThere()) {
            return objects;
        }
        if (!list.node().isArray()) {
            list.problem("this is no list", "a list of objects in square brackets");
            return objects;
        }
        for (int i = 0; i < list.node().size(); i++) {
            JsonPart object = new JsonPart(
                    file, "%s[%d]".formatted(list.path(), i), list.node().path(i), findings);
            if (object.node().isObject()) {
                objects.add(object);
            } else {
                object.problem("this is no object", "an object in curly brackets");
            }
        }
        return objects;
    }

    void problem(String wrong, @Nullable String right) {
        findings.problem(at(), wrong, right);
    }

    /** For what is read more than once. */
    private void problemOnce(String wrong, String right) {
        if (!findings.hasProblemAt(at())) {
            problem(wrong, right);
        }
    }

    void note(String note) {
        findings.note(at(), path, note);
    }

    /** Reports what is there beside the names that are read. */
    void noteOthers(String kind, Set<String> read) {
        for (String name : node.propertyNames()) {
            if (!read.contains(name) && get(name).isThere()) {
                get(name).note("there is no place for the %s of %s; it is left out".formatted(name, kind));
            }
        }
    }
}
