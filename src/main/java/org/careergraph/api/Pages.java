package org.careergraph.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.careergraph.catalogue.Sha256;
import org.careergraph.refusals.BadArgumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Pages of lists, by Relay's rules. A cursor holds the id, so that it stays valid when the catalogue is loaded anew, even if
 * that very entry is gone, and a checksum, so that one that was cut or made up is told.
 *
 * @param defaultSize entries on a page unless told
 * @param maxSize the most entries that may be asked for
 */
@ConfigurationProperties("careergraph.limits.page")
record Pages(int defaultSize, int maxSize) {
    private static final int CHECKSUM = 8;
    private static final Pattern PLACE = Pattern.compile("(?<place>\\d{1,9}):(?<id>.*)");

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
    <T> Connection<T> page(String kind, List<T> entries, Function<T, String> id, Page page) {
        if (page.first() != null && page.last() != null) {
            throw new BadArgumentException(
                    "FIRST_AND_LAST", "last", page.last().toString(), "Ask for first or for last, not for both.");
        }
        String after = cursorId(kind, "after", page.after());
        String before = cursorId(kind, "before", page.before());
        List<T> all =
                entries.stream().sorted(java.util.Comparator.comparing(id)).toList();
        int size = size(page);
        int first =
                after == null ? 0 : (int) count(all, entry -> id.apply(entry).compareTo(after) <= 0);
        int end = before == null
                ? all.size()
                : (int) count(all, entry -> id.apply(entry).compareTo(before) < 0);
        int start = page.last() == null ? first : Math.max(first, end - size);
        int stop = Math.max(start, Math.min(end, start + size));
        List<T> shown = all.subList(start, stop);
        List<Edge<T>> edges = shown.stream()
                .map(entry -> new Edge<>(entry, cursor(kind, id.apply(entry))))
                .toList();
        return new Connection<>(
                edges,
                new PageInfo(
                        stop < all.size(),
                        start > 0,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()),
                all.size());
    }

    /**
     * Where a page of a list begins whose order only its question tells: behind an entry, and if that is gone, behind its
     * place.
     */
    record Start(int size, int place, @Nullable String id) {}

    /**
     * @param list what is listed, {@code /}, and what tells its question from others; a cursor of another one is refused
     * @param first entries of the page
     */
    Start start(String list, @Nullable Integer first, @Nullable String after) {
        int size = size(new Page(first, after, null, null));
        String behind = cursorId(list, "after", after);
        if (behind == null) {
            return new Start(size, 0, null);
        }
        Matcher place = PLACE.matcher(behind);
        if (!place.matches()) {
            throw foreign(list, "after", String.valueOf(after));
        }
        return new Start(size, Integer.parseInt(place.group("place")), place.group("id"));
    }

    /** @param entries all entries, in their order */
    <T, V> Connection<V> page(String list, List<T> entries, Function<T, String> id, Start start, Function<T, V> view) {
        List<String> ids = entries.stream().map(id).toList();
        int known = start.id() == null ? -1 : ids.indexOf(start.id());
        int from = Math.min(known < 0 ? start.place() : known + 1, entries.size());
        int to = Math.min(from + start.size(), entries.size());
        List<Edge<V>> edges = IntStream.range(from, to)
                .mapToObj(place ->
                        new Edge<>(view.apply(entries.get(place)), cursor(list, (place + 1) + ":" + ids.get(place))))
                .toList();
        return new Connection<>(
                edges,
                new PageInfo(
                        !edges.isEmpty() && to < entries.size(),
                        !edges.isEmpty() && from > 0,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()),
                entries.size());
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

    private static <T> long count(List<T> entries, Predicate<T> condition) {
        return entries.stream().filter(condition).count();
    }

    private static String cursor(String kind, String id) {
        String place = kind + ":" + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((checksum(place) + place).getBytes(StandardCharsets.UTF_8));
    }

    private static String checksum(String place) {
        return Sha256.of(place).substring(0, CHECKSUM);
    }

    private static @Nullable String cursorId(String kind, String argument, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String place = plain.substring(Math.min(CHECKSUM, plain.length()));
            String prefix = kind + ":";
            if (place.startsWith(prefix) && cursor.equals(cursor(kind, place.substring(prefix.length())))) {
                return place.substring(prefix.length());
            }
        } catch (IllegalArgumentException notOurs) {
            // told below, like a cursor of another list
        }
        throw foreign(kind, argument, cursor);
    }

    private static BadArgumentException foreign(String kind, String argument, String cursor) {
        return new BadArgumentException(
                "INVALID_CURSOR",
                argument,
                BadArgumentException.shown(cursor),
                "This is no cursor of the list \"" + kind.replaceFirst("/.*", "")
                        + "\"; use one that an earlier page gave.");
    }
}
