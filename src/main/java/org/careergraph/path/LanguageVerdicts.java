package org.careergraph.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.jspecify.annotations.Nullable;

/** Whether a person's languages satisfy the clauses. One language never serves as another one. */
final class LanguageVerdicts {
    private final Profile profile;
    private final Set<String> official;

    /** @param official the official languages of the organization */
    LanguageVerdicts(Profile profile, List<String> official) {
        this.profile = profile;
        this.official =
                official.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    List<LanguageGap> judge(List<LanguageGap> lines) {
        List<LanguageGap> judged = new ArrayList<>();
        List<LanguageRequirement> asked = lines.stream()
                .map(LanguageGap::to)
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .toList();
        List<Person.@Nullable Language> chosen = assign(asked, List.of());
        for (LanguageGap line : lines) {
            LanguageRequirement clause = line.to();
            judged.add(
                    clause == null
                            ? line
                            : line.with(verdict(line, clause, chosen.get(asked.indexOf(clause)), chosen)));
        }
        return judged;
    }

    /** For each clause a language, so that as many clauses as possible have one; null where none is left. */
    private List<Person.@Nullable Language> assign(
            List<LanguageRequirement> asked, List<Person.@Nullable Language> before) {
        if (before.size() == asked.size()) {
            return before;
        }
        LanguageRequirement clause = asked.get(before.size());
        List<Person.@Nullable Language> best = List.of();
        for (Person.Language language : profile.allLanguages()) {
            if (language.level().compareTo(clause.level()) >= 0 && fits(clause, language, asked, before)) {
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
        boolean isOfficial = official.contains(language.name().toLowerCase(Locale.ROOT));
        boolean another = true;
        for (int i = 0; i < before.size(); i++) {
            Person.Language other = before.get(i);
            // the second clause of most jobs means a second language; only where it names other sets may one serve both
            if (other != null
                    && other.name().equalsIgnoreCase(language.name())
                    && (clause.anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE)
                            || asked.get(i).anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE))) {
                another = false;
            }
        }
        boolean distinct = another;
        return clause.anyOf().stream().anyMatch(set -> switch (set) {
            case ORGANIZATION_LANGUAGE -> isOfficial;
            case ANOTHER_ORGANIZATION_LANGUAGE -> isOfficial && distinct;
            case DUTY_STATION_LANGUAGE -> language.dutyStation() && distinct;
        });
    }

    private Verdict verdict(
            LanguageGap line,
            LanguageRequirement clause,
            Person.@Nullable Language chosen,
            List<Person.@Nullable Language> taken) {
        String wanted = LanguageRules.say(clause);
        if (chosen != null) {
            return Verdict.met(
                    "You have " + Words.of(chosen.level()) + " of " + chosen.name() + "; asked: " + wanted + ".");
        }
        if (line.status() == LineStatus.HELD && profile.clauses().contains(line.from())) {
            return Verdict.met("Your present job asks as much. Asked: " + wanted + ".");
        }
        if (profile.languages().isEmpty()) {
            return Verdict.unknown("You do not tell your languages; asked: " + wanted + ".");
        }
        boolean tooLow = profile.languages().stream()
                .filter(language -> !taken.contains(language))
                .anyMatch(language -> language.level().compareTo(clause.level()) < 0 && couldServe(clause, language));
        return tooLow
                ? Verdict.unmet("The language you tell for this clause is below " + Words.of(clause.level())
                        + "; asked: " + wanted + ".")
                : Verdict.unknown("No further language that you tell answers for this clause; asked: " + wanted + ".");
    }

    private boolean couldServe(LanguageRequirement clause, Person.Language language) {
        boolean isOfficial = official.contains(language.name().toLowerCase(Locale.ROOT));
        return clause.anyOf().stream().anyMatch(set -> switch (set) {
            case ORGANIZATION_LANGUAGE, ANOTHER_ORGANIZATION_LANGUAGE -> isOfficial;
            case DUTY_STATION_LANGUAGE -> language.dutyStation();
        });
    }
}
