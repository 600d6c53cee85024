package org.careergraph.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.Nearest;
import org.careergraph.catalogue.Organization;
import org.jspecify.annotations.Nullable;

/**
 * The names that requirements give to languages, domains, fields and licences. What a person tells is compared with them by
 * words alone, so that a slip of the hand would count for nothing in silence.
 *
 * @param fields fields of study that are named, and areas of training
 */
public record AskedNames(Set<String> languages, Set<String> domains, Set<String> fields, Set<String> licences) {

    /** Names of languages, in small letters without accents, gathered when there is a name that nobody asks. */
    private static final class LanguageNames {
        /** Their names in themselves are known; to gather those of all languages would take seconds. */
        private static final List<String> WORKING_LANGUAGES =
                List.of("ar", "zh", "en", "fr", "de", "hi", "it", "ja", "ko", "pt", "ru", "es", "sw");

        private static final List<Locale> TONGUES =
                List.of(Locale.FRENCH, Locale.of("es"), Locale.GERMAN, Locale.of("pt"), Locale.ITALIAN);

        /** Of ISO 639-1. */
        private static final Set<String> ENGLISH = Stream.of(Locale.getISOLanguages())
                .map(code -> plain(Locale.of(code).getDisplayLanguage(Locale.ENGLISH)))
                .collect(Collectors.toUnmodifiableSet());

        /** What each language is called in English, by its name in several others. */
        private static final Map<String, String> FOREIGN = foreign();

        private static Map<String, String> foreign() {
            Map<String, String> names = new HashMap<>();
            for (String code : Locale.getISOLanguages()) {
                Locale language = Locale.of(code);
                String name = language.getDisplayLanguage(Locale.ENGLISH);
                if (WORKING_LANGUAGES.contains(code)) {
                    names.put(plain(language.getDisplayLanguage(language)), name);
                }
                TONGUES.forEach(tongue -> names.putIfAbsent(plain(language.getDisplayLanguage(tongue)), name));
            }
            names.keySet().removeAll(ENGLISH);
            return names;
        }
    }

    /** A catalogue never changes, and each gap of a person asks for its names. */
    private static final Map<Catalogue, AskedNames> OF_CATALOGUES = Collections.synchronizedMap(new WeakHashMap<>());

    public static AskedNames of(Catalogue catalogue) {
        return OF_CATALOGUES.computeIfAbsent(catalogue, AskedNames::read);
    }

    private static AskedNames read(Catalogue catalogue) {
        Set<String> languages = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> domains = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> fields = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> licences = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        catalogue.facts().organizations().stream().map(Organization::languages).forEach(languages::addAll);
        catalogue.positions().forEach(position -> {
            position.requirements().languages().forEach(clause -> languages.addAll(clause.languages()));
            position.requirements()
                    .experience()
                    .forEach(asked -> given(Stream.of(asked.domain(), asked.alternative()))
                            .forEach(domains::add));
            for (EducationRequirement asked : position.requirements().education()) {
                given(Stream.of(asked.trainingArea())).forEach(fields::add);
                given(Stream.of(asked.fieldOfStudy())).forEach(field -> {
                    fields.add(field);
                    fields.addAll(EducationVerdicts.fields(field));
                });
                given(Stream.of(asked.licence())).forEach(licences::add);
            }
        });
        return new AskedNames(languages, domains, fields, licences);
    }

    private static Stream<String> given(Stream<@Nullable String> names) {
        return names.filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** The name among the known ones, however its letters are written. */
    public static Optional<String> find(String told, Collection<String> known) {
        if (known.contains(told)) {
            return known.stream().filter(told::equalsIgnoreCase).findFirst();
        }
        String wanted = plain(told);
        return known.stream().filter(name -> plain(name).equals(wanted)).findFirst();
    }

    /** The language that was probably meant: by its name in another language, or by one that differs in a letter or two. */
    public Optional<String> meantLanguage(String told) {
        // whoever asks it
        if (LanguageNames.ENGLISH.contains(plain(told))) {
            return Optional.empty();
        }
        String english = LanguageNames.FOREIGN.get(plain(told));
        return english != null ? Optional.of(english) : Nearest.meant(told, languages);
    }

    /** What a person tells and no document asks by that name, a sentence each. */
    List<String> unasked(Person person) {
        List<String> sentences = new ArrayList<>();
        for (Person.Language told : person.languages()) {
            if (find(told.name(), languages).isEmpty()) {
                sentences.add(
                        "No position names " + told.name() + " among the languages it asks"
                                + (told.dutyStation()
                                        ? "; it counts as a national language that is official at the duty station."
                                        : "; it would count only as a national language that is official at the duty station."));
            }
        }
        given(person.experience().stream().map(Person.Experience::domain))
                .distinct()
                .filter(told -> find(told, domains).isEmpty())
                .forEach(told -> sentences.add(unasked("domain", told, domains)));
        given(person.education().stream().map(Person.Education::field))
                .distinct()
                .filter(told -> find(told, fields).isEmpty())
                .forEach(told -> sentences.add(unasked("field of study or training", told, fields)));
        person.licences().stream()
                .distinct()
                .filter(told -> find(told, licences).isEmpty())
                .forEach(told -> sentences.add(unasked("licence", told, licences)));
        return sentences;
    }

    private static String unasked(String what, String told, Set<String> known) {
        String wanted = plain(told);
        List<String> alike = known.stream()
                .filter(name -> wanted.length() > 2 && (plain(name).contains(wanted) || wanted.contains(plain(name))))
                .limit(3)
                .toList();
        return "No position names the " + what + " \"" + told + "\", and names are compared as they stand."
                + (alike.isEmpty() ? "" : " Named are: " + String.join("; ", alike) + ".");
    }

    private static String plain(String name) {
        return Nearest.plain(name);
    }
}
