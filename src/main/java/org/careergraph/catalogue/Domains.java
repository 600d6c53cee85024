package org.careergraph.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The vocabulary of domains: which domain a name means, and how two of them stand to each other. */
public final class Domains {

    /** How work in one domain stands to a domain that is asked. */
    public enum Match {
        /** All work in the one lies in what is asked. */
        WITHIN,
        /** The two are close; whether the one counts as the other is open. */
        NEAR,
        /** The two are different areas. */
        OTHER,
        /** The vocabulary does not have one of the names. */
        NOT_KNOWN
    }

    private final Map<String, Domain> byId = new LinkedHashMap<>();
    private final Map<String, Domain> byName = new HashMap<>();

    Domains(List<Domain> domains) {
        domains.forEach(domain -> byId.put(domain.id(), domain));
        // a name comes before what another domain is also called
        domains.forEach(domain -> byName.putIfAbsent(plain(domain.name()), domain));
        domains.forEach(domain -> domain.alsoCalled().forEach(name -> byName.putIfAbsent(plain(name), domain)));
    }

    /** The domain that goes by this name, however its letters are written. */
    public Optional<Domain> find(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    /** The domains of which each alone satisfies what is asked by this name; empty if the vocabulary does not have it. */
    public List<Domain> alternatives(String name) {
        return find(name).stream().flatMap(this::alternatives).toList();
    }

    private Stream<Domain> alternatives(Domain domain) {
        return domain.oneOf().isEmpty()
                ? Stream.of(domain)
                : domain.oneOf().stream().map(byId::get).flatMap(this::alternatives);
    }

    /** How work in a domain stands to a domain that is asked, each by a name. */
    public Match match(String held, String asked) {
        if (plain(held).equals(plain(asked))) {
            return Match.WITHIN;
        }
        Optional<Domain> ours = find(held);
        Optional<Domain> theirs = find(asked);
        return ours.isEmpty() || theirs.isEmpty() ? Match.NOT_KNOWN : match(ours.get(), theirs.get());
    }

    private Match match(Domain held, Domain asked) {
        Set<Domain> wanted = new LinkedHashSet<>(alternatives(asked).toList());
        wanted.add(asked);
        List<Domain> parts = alternatives(held).toList();
        if (around(held).stream().anyMatch(wanted::contains)
                || parts.stream().allMatch(part -> around(part).stream().anyMatch(wanted::contains))) {
            return Match.WITHIN;
        }
        List<Domain> ours = new ArrayList<>(parts);
        ours.add(held);
        return ours.stream().anyMatch(one -> wanted.stream().anyMatch(other -> areNear(one, other)))
                ? Match.NEAR
                : Match.OTHER;
    }

    /** Whether both lie in one wider domain, or one is close to the other or to what the other lies in. */
    private boolean areNear(Domain one, Domain other) {
        Set<Domain> ours = around(one);
        Set<Domain> theirs = around(other);
        return ours.stream()
                .anyMatch(first -> theirs.stream()
                        .anyMatch(second -> first.equals(second)
                                || first.near().contains(second.id())
                                || second.near().contains(first.id())));
    }

    /** The domain itself and all wider ones, in any number of steps. */
    private Set<Domain> around(Domain domain) {
        return Reach.from(domain, one -> one.within().stream().map(byId::get).toList());
    }

    private static String plain(String name) {
        return Nearest.plain(name)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
