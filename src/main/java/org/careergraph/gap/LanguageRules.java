package org.careergraph.gap;

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
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Position;
import org.jspecify.annotations.Nullable;

/** Languages: clause by clause. A clause at the start answers for one at the target only if every language that
 * satisfies the former satisfies the latter. */
public final class LanguageRules {

    private static final Set<LanguageSet> OTHERS =
            EnumSet.of(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE, LanguageSet.ANOTHER_NAMED_LANGUAGE);

    /** No document says which of the two is more. */
    private static final Set<LanguageLevel> SIDE_BY_SIDE =
            EnumSet.of(LanguageLevel.WORKING_KNOWLEDGE, LanguageLevel.GOOD_KNOWLEDGE);

    private final Catalogue catalogue;

    public LanguageRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether the one command is as much as the other; null if no document says. */
    public static @Nullable Boolean isEnough(LanguageLevel held, LanguageLevel asked) {
        boolean isSideBySide = held != asked && SIDE_BY_SIDE.contains(held) && SIDE_BY_SIDE.contains(asked);
        return isSideBySide || held.isCommonEuropean() != asked.isCommonEuropean()
                ? null
                : (Boolean) (held.compareTo(asked) >= 0);
    }

    List<LanguageGap> compare(Position from, Position to) {
        return new Comparing(from, to).lines();
    }

    /** One comparison of two positions. */
    private final class Comparing {

        private final List<LanguageRequirement> start;
        private final List<LanguageRequirement> target;
        private final @Nullable String home;
        private final OneSided sides;
        /** The clauses at the start that answer for earlier clauses of the target. */
        private final List<LanguageRequirement> answering = new ArrayList<>();

        Comparing(Position from, Position to) {
            this.start = from.requirements().languages();
            this.target = to.requirements().languages();
            this.home = home(from, to);
            this.sides = OneSided.between(from, to);
        }

        List<LanguageGap> lines() {
            // what is only desirable where one starts is held by nobody for sure
            List<LanguageRequirement> essential = start.stream()
                    .filter(clause -> clause.importance() == Importance.ESSENTIAL)
                    .toList();
            List<LanguageGap> lines = new ArrayList<>();
            Set<LanguageRequirement> used = new HashSet<>();
            for (LanguageRequirement asked : target) {
                LanguageGap line = compare(essential, asked);
                lines.add(line);
                LanguageRequirement held = line.from();
                if (held != null) {
                    used.add(held);
                    if (isWithin(held, asked, answering)) {
                        answering.add(held);
                    }
                }
            }
            start.stream()
                    .filter(held -> !used.contains(held))
                    .map(this::dropped)
                    .forEach(lines::add);
            return lines;
        }

        /** A clause at the start that none of the target is set beside, though one may ask the same language. */
        private LanguageGap dropped(LanguageRequirement held) {
            Optional<LanguageRequirement> perhaps =
                    target.stream().filter(asked -> mayMeet(held, asked)).findFirst();
            Reason before = asked(held, home);
            Reason start = OneSided.start(LineSubject.LANGUAGE, before, held.importance());
            LineReason code = perhaps.isPresent() && sides.targetIsWhole()
                    ? LineReason.PERHAPS_THE_SAME_LANGUAGE
                    : sides.notAtTarget();
            return new LanguageGap(
                    LineStatus.NOT_LISTED,
                    null,
                    held,
                    null,
                    before,
                    Reason.of(code, "subject", LineSubject.LANGUAGE)
                            .with("start", start)
                            .with("target", null)
                            .with(
                                    "asked",
                                    perhaps.map(asked -> asked(asked, home)).orElse(null))
                            .with(
                                    "desirable",
                                    perhaps.map(asked -> asked.importance() == Importance.DESIRABLE)
                                            .orElse(false)),
                    perhaps.isPresent() ? Comparison.NOT_STATED : sides.comparisonAtTarget(),
                    null);
        }

        private LanguageGap compare(List<LanguageRequirement> start, LanguageRequirement asked) {
            Optional<LanguageRequirement> sure = start.stream()
                    .filter(held -> isWithin(held, asked, answering))
                    .max(comparing(LanguageRequirement::level));
            if (sure.isPresent()) {
                return beside(start, asked, sure.get());
            }
            if (asked.importance() == Importance.DESIRABLE) {
                Optional<LanguageGap> desirable = besideDesirable(asked);
                if (desirable.isPresent()) {
                    return desirable.get();
                }
            }
            return start.stream()
                    .filter(held -> mayMeet(held, asked))
                    .max(comparing(LanguageRequirement::level))
                    .map(held -> line(LineReason.PERHAPS_THE_SAME_LANGUAGE, LineStatus.NOT_STATED, asked, held))
                    .orElseGet(() -> line(sides.notAtStart(), sides.statusAtStart(), asked, null));
        }

        /** A clause of the target beside one that satisfies it, if its language is not needed for another one. */
        private LanguageGap beside(
                List<LanguageRequirement> start, LanguageRequirement asked, LanguageRequirement held) {
            boolean asksSecond = asked.anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE);
            boolean hasSecond = start.stream().anyMatch(clause -> !Collections.disjoint(clause.anyOf(), OTHERS));
            if (asksSecond && !hasSecond && sameSets(held, asked)) {
                return line(LineReason.PERHAPS_THE_FIRST_LANGUAGE, LineStatus.NOT_STATED, asked, held);
            }
            Boolean enough = isEnough(held.level(), asked.level());
            if (enough == null) {
                return line(LineReason.COUNTING_NOT_STATED, LineStatus.NOT_STATED, asked, held);
            }
            if (!enough) {
                return line(LineReason.LESS_ASKED_AT_START, LineStatus.MORE, asked, held);
            }
            // a clause with a condition that cannot be judged is held by nobody for sure
            return asked.condition() == null
                    ? line(LineReason.ASKED_AT_START, LineStatus.HELD, asked, held)
                    : line(LineReason.CONDITION_NOT_JUDGED, LineStatus.NOT_STATED, asked, held);
        }

        /** What is desirable in both places stands side by side, though nobody holds it for sure. */
        private Optional<LanguageGap> besideDesirable(LanguageRequirement asked) {
            return start.stream()
                    .filter(held -> held.importance() == Importance.DESIRABLE && mayMeet(held, asked))
                    .max(comparing((LanguageRequirement held) -> held.anyOf().equals(asked.anyOf()))
                            .thenComparing(LanguageRequirement::level))
                    .map(held -> {
                        boolean same = asked(held, home).equals(asked(asked, home));
                        return new LanguageGap(
                                LineStatus.NOT_STATED,
                                asked,
                                held,
                                asked(asked, home),
                                asked(held, home),
                                explanation(LineReason.DESIRABLE_AT_START, asked, held)
                                        .with("same", same),
                                same ? Comparison.SAME : Comparison.NOT_STATED,
                                null);
                    });
        }

        private LanguageGap line(
                LineReason code, LineStatus status, LanguageRequirement asked, @Nullable LanguageRequirement held) {
            Reason condition =
                    asked.condition() == null ? null : Reason.of(GapPhrase.CONDITION, "condition", asked.condition());
            return new LanguageGap(
                    status,
                    asked,
                    held,
                    asked(asked, home),
                    held == null ? null : asked(held, home),
                    explanation(code, asked, held).and(condition),
                    Comparison.of(status, held != null && held.level().compareTo(asked.level()) > 0),
                    null);
        }

        private Reason explanation(LineReason code, LanguageRequirement asked, @Nullable LanguageRequirement held) {
            return Reason.of(code, "subject", LineSubject.LANGUAGE)
                    .with(
                            "target",
                            Reason.of(GapPhrase.TARGET_ASKS, "subject", LineSubject.LANGUAGE)
                                    .with("asked", asked(asked, home)))
                    .with("before", held == null ? null : asked(held, home))
                    .with("same", held != null && asked(held, home).equals(asked(asked, home)));
        }
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
    public static boolean speaksOfUnlisted(Catalogue catalogue, LanguageRequirement clause) {
        return (clause.anyOf().contains(LanguageSet.ORGANIZATION_LANGUAGE)
                        || clause.anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE))
                && official(catalogue, clause).isEmpty();
    }

    /** The official languages that a clause speaks of, in small letters. */
    public static Set<String> official(Catalogue catalogue, LanguageRequirement clause) {
        return small(catalogue.organization(clause.organization()).languages());
    }

    /** The languages that a clause names, in small letters. */
    public static Set<String> named(LanguageRequirement clause) {
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
    public static @Nullable String home(Position from, Position to) {
        return from.organization().equals(to.organization()) ? to.organization() : null;
    }

    /**
     * What a clause asks, in a few words that fit into a sentence.
     *
     * @param home the organization that the sentence may call "the organization", or null
     */
    public Reason asked(LanguageRequirement clause, @Nullable String home) {
        return Reason.of(GapPhrase.LANGUAGE_CLAUSE, "level", clause.level())
                .with("levelWording", clause.levelWording())
                .with(
                        "sets",
                        Several.or(clause.anyOf().stream()
                                .map(set -> languages(set, clause, home))
                                .toList()))
                .with("oneIs", clause.oneIs())
                .with("wording", clause.wording());
    }

    private Reason languages(LanguageSet set, LanguageRequirement clause, @Nullable String home) {
        Organization organization =
                clause.organization().equals(home) ? null : catalogue.organization(clause.organization());
        boolean ofIssuer = clause.organization().equals(catalogue.issuer(clause.citation()));
        return switch (set) {
            case ORGANIZATION_LANGUAGE -> Reason.of(GapPhrase.OFFICIAL_LANGUAGE, "organization", organization);
            case ANOTHER_ORGANIZATION_LANGUAGE ->
                Reason.of(GapPhrase.ANOTHER_OFFICIAL_LANGUAGE, "organization", organization)
                        .with("ofIssuer", ofIssuer);
            case DUTY_STATION_LANGUAGE -> Reason.of(GapPhrase.DUTY_STATION_LANGUAGE);
            case NAMED_LANGUAGE -> Reason.of(GapPhrase.NAMED_LANGUAGE, "languages", Several.or(clause.languages()));
            case ANOTHER_NAMED_LANGUAGE ->
                Reason.of(GapPhrase.ANOTHER_NAMED_LANGUAGE, "languages", Several.or(clause.languages()));
        };
    }
}
