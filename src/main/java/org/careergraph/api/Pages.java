package org.careergraph.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Pages of lists that are ordered by id, by Relay's rules. A cursor holds the id, so that it stays valid when the
 * catalogue is loaded anew, even if that very entry is gone.
 *
 * @param defaultSize entries on a page unless told
 * @param maxSize the most entries that may be asked for
 */
@ConfigurationProperties("careergraph.limits.page")
record Pages(int defaultSize, int maxSize) {
    record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {
        public List<T> nodes() {
            return edges.stream().map(Edge::node).toList();
        }
    }

    record Edge<T>(T node, String cursor) {}

    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /** What a client may say about a page. */
    record Page(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {}

    /**
     * @param kind what is listed; a cursor of another kind of list is refused
     * @param entries all entries that satisfy the filter, in any order
     */
    <T, V> Connection<V> page(String kind, List<T> entries, Function<T, String> id, Page page, Function<T, V> view) {
        if (page.first() != null && page.last() != null) {
            throw new BadArgumentException(
                    "FIRST_AND_LAST",
                    "last",
                    page.last().toString(),
                    "Ask for first or for last, not for both.",
                    List.of());
        }
        String after = cursorId(kind, "after", page.after());
        String before = cursorId(kind, "before", page.before());
        List<T> all =
                entries.stream().sorted(java.util.Comparator.comparing(id)).toList();
        List<T> range = all.stream()
                .filter(entry -> after == null || id.apply(entry).compareTo(after) > 0)
                .filter(entry -> before == null || id.apply(entry).compareTo(before) < 0)
                .toList();
        int size = size(page);
        int start = page.last() == null ? 0 : Math.max(0, range.size() - size);
        List<T> shown = range.subList(start, Math.min(range.size(), start + size));
        List<Edge<V>> edges = shown.stream()
                .map(entry -> new Edge<>(view.apply(entry), cursor(kind, id.apply(entry))))
                .toList();
        boolean more = !shown.isEmpty() && all.indexOf(shown.getLast()) < all.size() - 1;
        boolean earlier = !shown.isEmpty() && all.indexOf(shown.getFirst()) > 0;
        return new Connection<>(
                edges,
                new PageInfo(
                        more,
                        earlier,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()),
                all.size());
    }

    private int size(Page page) {
        Integer asked = page.last() != null ? page.last() : page.first();
        if (asked == null) {
            return defaultSize;
        }
        if (asked < 1 || asked > maxSize) {
            throw new BadArgumentException(
                    "PAGE_SIZE",
                    page.last() != null ? "last" : "first",
                    asked.toString(),
                    "A page has 1 to " + maxSize + " entries, not " + asked + ".",
                    List.of(String.valueOf(Math.clamp(asked, 1, maxSize))));
        }
        return asked;
    }

    private static String cursor(String kind, String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((kind + ":" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String cursorId(String kind, String argument, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (plain.startsWith(kind + ":")) {
                return plain.substring(kind.length() + 1);
            }
        } catch (IllegalArgumentException notOurs) {
            // told below, like a cursor of another list
        }
        throw new BadArgumentException(
                "INVALID_CURSOR",
                argument,
                BadArgumentException.shown(cursor),
                "This is no cursor of the list \"" + kind + "\"; use one that an earlier page gave.",
                List.of());
    }
}
