package org.careergraph.path;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;

/** Languages: clause by clause. A clause at the start answers for one at the target only if every language that
 * satisfies the former satisfies the latter. */
final class LanguageRules {
    List<LanguageGap> compare(List<LanguageRequirement> start, List<LanguageRequirement> target) {
        List<LanguageGap> lines = new ArrayList<>();
        Set<LanguageRequirement> used = new java.util.HashSet<>();
        for (LanguageRequirement asked : target) {
            LanguageGap line = compare(start, asked);
            lines.add(line);
            if (line.from() != null) {
                used.add(line.from());
            }
        }
        for (LanguageRequirement held : start) {
            if (!used.contains(held)) {
                lines.add(new LanguageGap(
                        LineStatus.NOT_LISTED,
                        null,
                        held,
                        "Asked where one starts: " + say(held) + "; no clause of the target corresponds to it.",
                        null));
            }
        }
        return lines;
    }

    private static LanguageGap compare(List<LanguageRequirement> start, LanguageRequirement asked) {
        String wanted = say(asked);
        Optional<LanguageRequirement> sure = start.stream()
                .filter(held -> reach(asked).containsAll(held.anyOf()))
                .max(comparing(LanguageRequirement::level));
        boolean asksSecond = asked.anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE);
        boolean hasSecond =
                start.stream().anyMatch(held -> held.anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE));
        if (sure.isPresent() && asksSecond && !hasSecond) {
            return new LanguageGap(
                    LineStatus.NOT_STATED,
                    asked,
                    sure.get(),
                    "Asks " + wanted + "; where one starts asks " + say(sure.get())
                            + ", which may be the language of the first clause.",
                    null);
        }
        if (sure.isPresent()) {
            boolean enough = sure.get().level().compareTo(asked.level()) >= 0;
            return new LanguageGap(
                    enough ? LineStatus.HELD : LineStatus.MORE,
                    asked,
                    sure.get(),
                    "Asks " + wanted + "; where one starts asks " + say(sure.get()) + ".",
                    null);
        }
        Optional<LanguageRequirement> perhaps = start.stream()
                .filter(held -> held.anyOf().stream().anyMatch(reach(asked)::contains))
                .max(comparing(LanguageRequirement::level));
        if (perhaps.isPresent()) {
            return new LanguageGap(
                    LineStatus.NOT_STATED,
                    asked,
                    perhaps.get(),
                    "Asks " + wanted + "; where one starts asks " + say(perhaps.get())
                            + ", which may or may not be the same language.",
                    null);
        }
        return new LanguageGap(
                LineStatus.NEW, asked, null, "Asks " + wanted + "; no clause where one starts answers for it.", null);
    }

    /** The languages that satisfy a clause; another official language is an official language. */
    private static Set<LanguageSet> reach(LanguageRequirement clause) {
        Set<LanguageSet> sets = EnumSet.copyOf(clause.anyOf());
        if (sets.contains(LanguageSet.ORGANIZATION_LANGUAGE)) {
            sets.add(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE);
        }
        return sets;
    }

    static String say(LanguageRequirement clause) {
        return Words.of(clause.level()) + " of "
                + clause.anyOf().stream().map(Words::of).collect(Collectors.joining(" or "));
    }
}
