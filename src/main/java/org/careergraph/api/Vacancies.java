package org.careergraph.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.careergraph.api.Inputs.Thing;
import org.careergraph.api.Inputs.VacancyFilter;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.OpenStatus;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.refusals.BadArgumentException;
import org.jspecify.annotations.Nullable;

/** Which vacancies satisfy a filter. */
final class Vacancies {

    private Vacancies() {}

    /** @throws BadArgumentException if a value is unknown */
    static Predicate<Vacancy> condition(Catalogue catalogue, @Nullable VacancyFilter filter) {
        if (filter == null) {
            return vacancy -> true;
        }
        List<String> organizations = Thing.ORGANIZATION.ids(catalogue, "filter.organizations", filter.organizations());
        List<String> grades = Thing.GRADE.ids(catalogue, "filter.grades", filter.grades());
        Inputs.choice("filter.educationLevels", filter.educationLevels());
        LocalDate day = filter.openOn() == null ? null : Inputs.day("filter.openOn", filter.openOn());
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        catalogue.facts().organizations().forEach(organization -> known.addAll(organization.languages()));
        catalogue.positions().stream()
                .flatMap(position -> position.requirements().languages().stream())
                .forEach(clause -> known.addAll(clause.languages()));
        for (String language : Inputs.listed("filter.languages", filter.languages())) {
            if (!known.contains(language.strip())) {
                throw BadArgumentException.unnamed("language", "filter.languages", language, known);
            }
        }
        return vacancy -> any(organizations, vacancy::isOf)
                && any(grades, grade -> Objects.equals(grade, vacancy.grade()))
                && (day == null || vacancy.openOn(day) != OpenStatus.CLOSED)
                && any(
                        filter.educationLevels(),
                        level -> vacancy.requirements().education().stream()
                                .anyMatch(
                                        asked -> asked.importance() == Importance.ESSENTIAL && asked.level() == level))
                && any(
                        filter.languages(),
                        language -> vacancy.requirements().languages().stream()
                                .anyMatch(clause -> speaksOf(catalogue, clause, language.strip())));
    }

    private static boolean speaksOf(Catalogue catalogue, LanguageRequirement clause, String language) {
        boolean official = clause.anyOf().contains(LanguageSet.ORGANIZATION_LANGUAGE)
                || clause.anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE);
        return has(clause.languages(), language)
                || official && has(catalogue.organization(clause.organization()).languages(), language);
    }

    private static boolean has(List<String> languages, String language) {
        return languages.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(language.toLowerCase(Locale.ROOT)::equals);
    }

    private static <T> boolean any(@Nullable List<T> values, Predicate<T> holds) {
        return values == null || values.stream().anyMatch(holds);
    }
}
