package org.careergraph.path;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.Position;
import org.jspecify.annotations.Nullable;

/** Languages: clause by clause. A clause at the start answers for one at the target only if every language that
 * satisfies the former satisfies the latter. */
final class LanguageRules {

    private static final Set<LanguageSet> OTHERS =
            EnumSet.of(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE, LanguageSet.ANOTHER_NAMED_LANGUAGE);

    /** No document says which of the two is more. */
    private static final Set<LanguageLevel> SIDE_BY_SIDE =
            EnumSet.of(LanguageLevel.WORKING_KNOWLEDGE, LanguageLevel.GOOD_KNOWLEDGE);

    private final Catalogue catalogue;

    LanguageRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether the one command is as much as the other; null if no document says. */
    static @Nullable Boolean isEnough(LanguageLevel held, LanguageLevel asked) {
        return held != asked && SIDE_BY_SIDE.contains(held) && SIDE_BY_SIDE.contains(asked)
                ? null
                : (Boolean) (held.compareTo(asked) >= 0);
    }

    List<LanguageGap> compare(Position from, Position to) {
        List<LanguageRequirement> start = from.requirements().languages();
        // what is only desirable where one starts is held by nobody for sure
        List<LanguageRequirement> essential = start.stream()
                .filter(clause -> clause.importance() == Importance.ESSENTIAL)
                .toList();
        List<LanguageGap> lines = new ArrayList<>();
        Set<LanguageRequirement> used = new HashSet<>();
        List<LanguageRequirement> answering = new ArrayList<>();
        String home = home(from, to);
        for (LanguageRequirement asked : to.requirements().languages()) {
            LanguageGap line = compare(essential, answering, asked, home);
            lines.add(line);
            LanguageRequirement held = line.from();
            if (held != null) {
                used.add(held);
                if (isWithin(held, asked, answering)) {
                    answering.add(held);
                }
            }
        }
        for (LanguageRequirement held : start) {
            if (!used.contains(held)) {
                lines.add(new LanguageGap(
                        LineStatus.NOT_LISTED,
                        null,
                        held,
                        "Asked where one starts: " + say(held, home) + "; no clause of the target is set beside it.",
                        null));
            }
        }
        return lines;
    }

    private LanguageGap compare(
            List<LanguageRequirement> start,
            List<LanguageRequirement> answering,
            LanguageRequirement asked,
            @Nullable String home) {
        String wanted = say(asked, home);
        Optional<LanguageRequirement> sure = start.stream()
                .filter(held -> isWithin(held, asked, answering))
                .max(comparing(LanguageRequirement::level));
        boolean asksSecond = asked.anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE);
        boolean hasSecond = start.stream().anyMatch(held -> !Collections.disjoint(held.anyOf(), OTHERS));
        if (sure.isPresent() && asksSecond && !hasSecond && sameSets(sure.get(), asked)) {
            return line(
                    LineStatus.NOT_STATED,
                    asked,
                    sure.get(),
                    "Asks " + wanted + "; where one starts asks " + say(sure.get(), home)
                            + ", which may be the language of the first clause.");
        }
        if (sure.isPresent()) {
            Boolean enough = isEnough(sure.get().level(), asked.level());
            return line(
                    enough == null ? LineStatus.NOT_STATED : enough ? LineStatus.HELD : LineStatus.MORE,
                    asked,
                    sure.get(),
                    "Asks " + wanted + "; where one starts asks " + say(sure.get(), home) + "."
                            + (enough == null ? " No document states whether the one is as much as the other." : ""));
        }
        Optional<LanguageRequirement> perhaps =
                start.stream().filter(held -> mayMeet(held, asked)).max(comparing(LanguageRequirement::level));
        if (perhaps.isPresent()) {
            return line(
                    LineStatus.NOT_STATED,
                    asked,
                    perhaps.get(),
                    "Asks " + wanted + "; where one starts asks " + say(perhaps.get(), home)
                            + ", which may or may not be the same language.");
        }
        return line(LineStatus.NEW, asked, null, "Asks " + wanted + "; no clause where one starts answers for it.");
    }

    /** A clause with a condition that cannot be judged is held by nobody for sure. */
    private static LanguageGap line(
            LineStatus status, LanguageRequirement asked, @Nullable LanguageRequirement held, String sentence) {
        boolean conditional = asked.condition() != null;
        return new LanguageGap(
                conditional && status == LineStatus.HELD ? LineStatus.NOT_STATED : status,
                asked,
                held,
                conditional ? sentence + " The clause adds: " + asked.condition() + "." : sentence,
                null);
    }

    /** Whether the two clauses speak of the same sets of languages, which then need not be spelt out. */
    private static boolean sameSets(LanguageRequirement held, LanguageRequirement asked) {
        return held.languages().isEmpty()
                && asked.languages().isEmpty()
                && held.organization().equals(asked.organization());
    }

    /** @param answering the clauses at the start that answer for earlier clauses of the target */
    private boolean isWithin(LanguageRequirement held, LanguageRequirement asked, List<LanguageRequirement> answering) {
        if (sameSets(held, asked)) {
            return reach(asked).containsAll(held.anyOf());
        }
        Set<String> names = names(held);
        boolean another = Collections.disjoint(asked.anyOf(), OTHERS)
                || !Collections.disjoint(held.anyOf(), OTHERS)
                || !answering.isEmpty()
                        && answering.stream()
                                .allMatch(earlier -> !isOpen(earlier) && Collections.disjoint(names(earlier), names));
        return another && !names.isEmpty() && !isOpen(held) && names(asked).containsAll(names);
    }

    private boolean mayMeet(LanguageRequirement held, LanguageRequirement asked) {
        if (sameSets(held, asked)) {
            return held.anyOf().stream().anyMatch(reach(asked)::contains);
        }
        return isOpen(held) || isOpen(asked) || !Collections.disjoint(names(held), names(asked));
    }

    /** Whether the clause may be satisfied by a language that no document names. */
    private boolean isOpen(LanguageRequirement clause) {
        return clause.anyOf().contains(LanguageSet.DUTY_STATION_LANGUAGE) || speaksOfUnlisted(catalogue, clause);
    }

    /** The languages that satisfy a clause, in small letters, as far as documents name them. */
    private Set<String> names(LanguageRequirement clause) {
        Set<String> names = new HashSet<>();
        for (LanguageSet set : clause.anyOf()) {
            switch (set) {
                case ORGANIZATION_LANGUAGE, ANOTHER_ORGANIZATION_LANGUAGE -> names.addAll(official(catalogue, clause));
                case NAMED_LANGUAGE, ANOTHER_NAMED_LANGUAGE -> names.addAll(named(clause));
                case DUTY_STATION_LANGUAGE -> {}
            }
        }
        return names;
    }

    /** Whether the clause speaks of the official languages of an organization of which no document lists them. */
    static boolean speaksOfUnlisted(Catalogue catalogue, LanguageRequirement clause) {
        return (clause.anyOf().contains(LanguageSet.ORGANIZATION_LANGUAGE)
                        || clause.anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE))
                && official(catalogue, clause).isEmpty();
    }

    /** The official languages that a clause speaks of, in small letters. */
    static Set<String> official(Catalogue catalogue, LanguageRequirement clause) {
        return small(catalogue.organization(clause.organization()).languages());
    }

    /** The languages that a clause names, in small letters. */
    static Set<String> named(LanguageRequirement clause) {
        return small(clause.languages());
    }

    private static Set<String> small(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** The languages that satisfy a clause; another official language is an official language. */
    private static Set<LanguageSet> reach(LanguageRequirement clause) {
        Set<LanguageSet> sets = EnumSet.copyOf(clause.anyOf());
        if (sets.contains(LanguageSet.ORGANIZATION_LANGUAGE)) {
            sets.add(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE);
        }
        return sets;
    }

    /** The organization that a sentence on both positions may call "the organization", or null. */
    static @Nullable String home(Position from, Position to) {
        return from.organization().equals(to.organization()) ? to.organization() : null;
    }

    String say(LanguageRequirement clause, @Nullable String home) {
        String organization = clause.organization().equals(home)
                ? "organization"
                : catalogue.organization(clause.organization()).name();
        boolean ofIssuer = clause.organization().equals(catalogue.issuer(clause.citation()));
        return (clause.levelWording() == null ? Words.of(clause.level()) : clause.levelWording()) + " of "
                + clause.anyOf().stream()
                        .map(set -> Words.of(set, "the " + organization, ofIssuer, clause.languages()))
                        .collect(Collectors.joining(" or "))
                + (clause.oneIs() == null ? "" : " (one of the two is " + clause.oneIs() + ")");
    }
}
