package org.careergraph.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things by their ids. The id of a thing of a framework or a grade system begins with the id of that; without this beginning it
 * is a short id, which is understood where only one thing has it.
 */
public final class ById<T> {

    private final Map<String, T> things;
    private final Map<String, List<String>> byShortId;

    ById(Collection<T> things, Function<T, String> id) {
        this(things.stream()
                .collect(toMap(
                        id,
                        identity(),
                        (a, b) -> {
                            throw new IllegalArgumentException("an id that names two things: " + id.apply(a));
                        },
                        LinkedHashMap::new)));
    }

    /** Things by their whole ids. */
    public ById(Map<String, T> things) {
        this.things = new LinkedHashMap<>(things);
        this.byShortId = this.things.keySet().stream()
                .filter(one -> !shortId(one).equals(one))
                .collect(groupingBy(ById::shortId));
    }

    /** The id without its first part; the id itself if it has one part only, or is that of a vacancy. */
    public static String shortId(String id) {
        return id.startsWith(Vacancy.idOf("")) ? id : id.substring(id.indexOf('/') + 1);
    }

    /** The thing with this id, or the only one with this short id. */
    public Optional<T> find(String id) {
        T thing = things.get(id);
        return thing == null ? findId(id).map(things::get) : Optional.of(thing);
    }

    /** The id of the thing with this id, or of the only one with this short id. */
    public Optional<String> findId(String id) {
        if (things.containsKey(id)) {
            return Optional.of(id);
        }
        List<String> sharing = sharing(id);
        return sharing.size() == 1 ? Optional.of(sharing.getFirst()) : Optional.empty();
    }

    /** The ids of all things with this short id. */
    public List<String> sharing(String shortId) {
        return byShortId.getOrDefault(shortId, List.of());
    }

    /** The things by their whole ids, in the order of the catalogue. */
    public Map<String, T> asMap() {
        return Collections.unmodifiableMap(things);
    }

    /** The short ids where they are clear and the whole ones elsewhere, in the order of the catalogue. */
    public List<String> names() {
        return things.keySet().stream()
                .map(id -> sharing(shortId(id)).size() == 1 && !things.containsKey(shortId(id)) ? shortId(id) : id)
                .toList();
    }
}
