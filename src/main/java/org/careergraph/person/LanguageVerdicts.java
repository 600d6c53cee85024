package org.careergraph.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.gap.LanguageGap;
import org.careergraph.gap.LanguageRules;
import org.careergraph.gap.LineStatus;
import org.careergraph.gap.LineSubject;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Verdict;
import org.jspecify.annotations.Nullable;

/** Whether a person's languages satisfy the clauses. One language never serves as another one. */
final class LanguageVerdicts {
    private final Profile profile;
    private final List<Person.Language> languages;
    private final Catalogue catalogue;
    private final LanguageRules rules;
    private final @Nullable String home;

    /** @param home the organization that a sentence may call "the organization", or null */
    LanguageVerdicts(Profile profile, Catalogue catalogue, LanguageRules rules, @Nullable String home) {
        this.profile = profile;
        this.languages = profile.allLanguages().stream().distinct().toList();
        this.catalogue = catalogue;
        this.rules = rules;
        this.home = home;
    }

    List<LanguageGap> judge(List<LanguageGap> lines) {
        List<LanguageGap> judged = new ArrayList<>();
        List<LanguageRequirement> asked = lines.stream()
                .map(LanguageGap::to)
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .toList();
        // what is essential comes first: a language that only counts in favour must not be missing there
        List<LanguageRequirement> essential = asked.stream()
                .filter(clause -> clause.importance() == Importance.ESSENTIAL)
                .toList();
        List<LanguageRequirement> ordered = new ArrayList<>(essential);
        asked.stream().filter(clause -> !essential.contains(clause)).forEach(ordered::add);
        List<Person.@Nullable Language> needed = assign(essential, List.of());
        List<Person.@Nullable Language> chosen = assign(ordered, needed);
        for (LanguageGap line : lines) {
            LanguageRequirement clause = line.to();
            judged.add(
                    clause == null
                            ? line
                            : line.with(heldInPart(
                                    verdict(
                                            line,
                                            clause,
                                            chosen.get(ordered.indexOf(clause)),
                                            essential.contains(clause) ? needed : chosen),
                                    clause,
                                    ordered,
                                    chosen)));
        }
        return judged;
    }

    /** Of two languages of which one must be a certain one, the sentence on an open clause says that this one is held. */
    private static Verdict heldInPart(
            Verdict verdict,
            LanguageRequirement clause,
            List<LanguageRequirement> asked,
            List<Person.@Nullable Language> chosen) {
        String one = clause.oneIs();
        if (one == null || verdict.status() != Verdict.Status.UNKNOWN) {
            return verdict;
        }
        List<Person.Language> ofBoth = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Person.Language language = chosen.get(i);
            if (language != null && clause.citation().equals(asked.get(i).citation())) {
                ofBoth.add(language);
            }
        }
        if (ofBoth.stream().noneMatch(language -> isIt(language, one))) {
            return verdict;
        }
        Optional<String> other = ofBoth.stream()
                .filter(language -> !isIt(language, one))
                .map(Person.Language::name)
                .findFirst();
        return Verdict.unknown(verdict.reason()
                .and(Reason.of(PersonPhrase.ONE_OF_TWO_LANGUAGES_HELD, "one", one)
                        .with("other", other.orElse(null))));
    }

    /** For each clause a language, so that as many clauses as possible have one; null where none is left. */
    private List<Person.@Nullable Language> assign(
            List<LanguageRequirement> asked, List<Person.@Nullable Language> before) {
        if (before.size() == asked.size()) {
            return withoutOddPairs(asked, before);
        }
        LanguageRequirement clause = asked.get(before.size());
        List<Person.@Nullable Language> best = List.of();
        for (Person.Language language : languages) {
            if (Boolean.TRUE.equals(LanguageRules.isEnough(language.level(), clause.level()))
                    && fits(clause, language, asked, before)) {
                List<Person.@Nullable Language> candidate = assign(asked, plus(before, language));
                if (best.isEmpty() || filled(candidate) > filled(best)) {
                    best = candidate;
                }
                if (filled(best) == asked.size()) {
                    return best;
                }
            }
        }
        List<Person.@Nullable Language> without = assign(asked, plus(before, null));
        return best.isEmpty() || filled(without) > filled(best) ? without : best;
    }

    /** Where one of two languages must be a certain one and neither is, the later clause has none. */
    private static List<Person.@Nullable Language> withoutOddPairs(
            List<LanguageRequirement> asked, List<Person.@Nullable Language> chosen) {
        List<Person.@Nullable Language> kept = new ArrayList<>(chosen);
        for (int i = 0; i < asked.size(); i++) {
            LanguageRequirement clause = asked.get(i);
            for (int j = 0; j < i; j++) {
                if (clause.oneIs() != null
                        && clause.citation().equals(asked.get(j).citation())
                        && !isIt(kept.get(i), clause.oneIs())
                        && !isIt(kept.get(j), clause.oneIs())) {
                    kept.set(kept.get(j) == null ? j : i, null);
                }
            }
        }
        return kept;
    }

    private static boolean isIt(Person.@Nullable Language language, String name) {
        return language != null && language.name().equalsIgnoreCase(name);
    }

    private static List<Person.@Nullable Language> plus(
            List<Person.@Nullable Language> some, Person.@Nullable Language one) {
        List<Person.@Nullable Language> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    private static long filled(List<Person.@Nullable Language> languages) {
        return languages.stream().filter(java.util.Objects::nonNull).count();
    }

    private boolean fits(
            LanguageRequirement clause,
            Person.Language language,
            List<LanguageRequirement> asked,
            List<Person.@Nullable Language> before) {
        boolean another = true;
        for (int i = 0; i < before.size(); i++) {
            Person.Language other = before.get(i);
            // the second clause of most jobs means a second language; only where it names other sets may one serve both
            if (other != null
                    && other.name().equalsIgnoreCase(language.name())
                    && (clause.anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE)
                            || clause.anyOf().contains(LanguageSet.ANOTHER_NAMED_LANGUAGE)
                            || asked.get(i).anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE))) {
                another = false;
            }
        }
        boolean distinct = another;
        return clause.anyOf().stream().anyMatch(set -> switch (set) {
            case ORGANIZATION_LANGUAGE -> isOfficial(clause, language);
            case ANOTHER_ORGANIZATION_LANGUAGE -> isOfficial(clause, language) && distinct;
            case DUTY_STATION_LANGUAGE -> language.dutyStation() && distinct;
            case NAMED_LANGUAGE -> isNamed(clause, language);
            case ANOTHER_NAMED_LANGUAGE -> isNamed(clause, language) && distinct;
        });
    }

    private boolean isOfficial(LanguageRequirement clause, Person.Language language) {
        return LanguageRules.official(catalogue, clause)
                .contains(language.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isNamed(LanguageRequirement clause, Person.Language language) {
        return LanguageRules.named(clause).contains(language.name().toLowerCase(Locale.ROOT));
    }

    private Verdict verdict(
            LanguageGap line,
            LanguageRequirement clause,
            Person.@Nullable Language chosen,
            List<Person.@Nullable Language> taken) {
        if (chosen != null) {
            return clause.condition() == null
                    ? Verdict.met(
                            of(VerdictReason.LANGUAGE_HELD, clause, chosen).with("byPresentJob", false))
                    : Verdict.unknown(of(VerdictReason.LANGUAGE_CONDITION_NOT_JUDGED, clause, chosen)
                            .with("condition", clause.condition()));
        }
        LanguageRequirement held = line.from();
        if (line.status() == LineStatus.HELD && profile.clauses().contains(held)) {
            return Verdict.met(of(VerdictReason.LANGUAGE_HELD, clause, null).with("byPresentJob", true));
        }
        if (profile.languages().isEmpty()) {
            return held != null && profile.clauses().contains(held)
                    ? Verdict.unknown(of(VerdictReason.LANGUAGE_OF_PRESENT_JOB_OPEN, clause, null)
                            .with("held", rules.asked(held, home))
                            .with("below", Boolean.FALSE.equals(LanguageRules.isEnough(held.level(), clause.level()))))
                    : EducationVerdicts.notTold(LineSubject.LANGUAGE, rules.asked(clause, home));
        }
        return unanswered(clause, taken);
    }

    private Reason of(VerdictReason code, LanguageRequirement clause, Person.@Nullable Language language) {
        return Reason.of(code, "asked", rules.asked(clause, home))
                .with("language", language == null ? null : language.name())
                .with("level", language == null ? null : language.level());
    }

    /** Of a clause for which none of the languages that are told is chosen. */
    private Verdict unanswered(LanguageRequirement clause, List<Person.@Nullable Language> taken) {
        List<Person.Language> possible = profile.languages().stream()
                .filter(language -> !taken.contains(language) && couldServe(clause, language))
                .toList();
        List<Person.Language> left = possible.stream()
                .filter(language -> clause.oneIs() == null
                        || isIt(language, clause.oneIs())
                        || taken.stream().anyMatch(other -> isIt(other, clause.oneIs())))
                .toList();
        if (left.isEmpty() && LanguageRules.speaksOfUnlisted(catalogue, clause)) {
            return Verdict.unknown(of(VerdictReason.OFFICIAL_LANGUAGES_NOT_LISTED, clause, null)
                    .with("organization", catalogue.organization(clause.organization())));
        }
        if (left.isEmpty()) {
            return notFound(clause, possible.isEmpty() ? null : clause.oneIs());
        }
        Optional<Person.Language> besides = left.stream()
                .filter(language -> LanguageRules.isEnough(language.level(), clause.level()) == null)
                .findFirst();
        if (besides.isPresent()) {
            return Verdict.unknown(
                    of(VerdictReason.LANGUAGE_LEVEL_OPEN, clause, besides.get()).with("beside", clause.level()));
        }
        boolean tooLow = left.stream()
                .anyMatch(language -> Boolean.FALSE.equals(LanguageRules.isEnough(language.level(), clause.level())));
        if (!tooLow) {
            return notFound(clause, null);
        }
        return isOneLanguage(clause) || profile.languagesAreAll()
                ? Verdict.unmet(of(VerdictReason.LANGUAGE_LOWER, clause, null).with("below", clause.level()))
                : Verdict.unknown(of(VerdictReason.LANGUAGE_LEVEL_OPEN, clause, left.getFirst())
                        .with("beside", null));
    }

    /** @param oneIs the language that one of two must be, if it is this that is not told; or null */
    private Verdict notFound(LanguageRequirement clause, @Nullable String oneIs) {
        Reason reason = of(VerdictReason.LANGUAGE_NOT_FOUND, clause, null)
                .with("oneIs", oneIs)
                .with("all", profile.languagesAreAll());
        return profile.languagesAreAll() ? Verdict.unmet(reason) : Verdict.unknown(reason);
    }

    /** Whether one language alone satisfies the clause. */
    private static boolean isOneLanguage(LanguageRequirement clause) {
        return clause.anyOf().equals(List.of(LanguageSet.NAMED_LANGUAGE))
                && clause.languages().size() == 1;
    }

    private boolean couldServe(LanguageRequirement clause, Person.Language language) {
        return clause.anyOf().stream().anyMatch(set -> switch (set) {
            case ORGANIZATION_LANGUAGE, ANOTHER_ORGANIZATION_LANGUAGE -> isOfficial(clause, language);
            case DUTY_STATION_LANGUAGE -> language.dutyStation();
            case NAMED_LANGUAGE, ANOTHER_NAMED_LANGUAGE -> isNamed(clause, language);
        });
    }
}
