package org.careergraph.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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
import org.careergraph.catalogue.Domain;
import org.careergraph.catalogue.Domains;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Nearest;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Several;
import org.jspecify.annotations.Nullable;

/**
 * The names that requirements give to languages, domains, fields and licences, and other names by which the vocabulary
 * understands a domain or field. What a person tells is compared with them, so that a slip of the hand would count for nothing in
 * silence.
 */
public final class AskedNames {

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

    private final Domains vocabulary;
    private final Names languages = new Names();
    private final Names domains = new Names();
    private final Names fields = new Names();
    private final Names licences = new Names();

    public static AskedNames of(Catalogue catalogue) {
        return OF_CATALOGUES.computeIfAbsent(catalogue, AskedNames::new);
    }

    private AskedNames(Catalogue catalogue) {
        vocabulary = catalogue.domains();
        catalogue.facts().organizations().forEach(organization -> languages.addAll(organization.languages()));
        catalogue.positions().forEach(position -> {
            position.requirements().languages().forEach(clause -> languages.addAll(clause.languages()));
            for (ExperienceRequirement asked : position.requirements().experience()) {
                domains.add(asked.domain());
                domains.add(asked.alternative());
            }
            for (EducationRequirement asked : position.requirements().education()) {
                fields.add(asked.trainingArea());
                fields.add(asked.fieldOfStudy());
                fields.addAll(asked.fieldsOfStudy());
                asked.alternatives().forEach(accepted -> {
                    fields.add(accepted.fieldOfStudy());
                    fields.addAll(accepted.fieldsOfStudy());
                });
                licences.add(asked.licence());
            }
        });
        catalogue.facts().domains().forEach(domain -> {
            domains.understand(domain, vocabulary);
            fields.understand(domain, vocabulary);
        });
    }

    public Set<String> languages() {
        return Collections.unmodifiableSet(languages.known);
    }

    public Set<String> domains() {
        return Collections.unmodifiableSet(domains.known);
    }

    /** Fields of study that are named, and areas of training. */
    public Set<String> fields() {
        return Collections.unmodifiableSet(fields.known);
    }

    public Set<String> licences() {
        return Collections.unmodifiableSet(licences.known);
    }

    /** Names of one kind. */
    private static final class Names {
        private static final int ALIKE = 3;

        private final Set<String> asked = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        /** What is asked, and other names by which it is understood. */
        private final Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        /** The same in small letters, so that a name is found without a look at every other one. */
        private final Set<String> plain = new HashSet<>();

        void add(@Nullable String name) {
            if (name != null && asked.add(name)) {
                known.add(name);
                plain.add(plain(name));
            }
        }

        void addAll(Collection<String> names) {
            names.forEach(this::add);
        }

        boolean have(String told) {
            return plain.contains(plain(told));
        }

        /** Takes in the names of a domain that bears on one that is asked. */
        void understand(Domain domain, Domains vocabulary) {
            boolean bears = asked.stream()
                    .map(name -> vocabulary.match(domain.name(), name))
                    .anyMatch(match -> match == Domains.Match.WITHIN || match == Domains.Match.NEAR);
            if (bears) {
                Stream.concat(Stream.of(domain.name()), domain.alsoCalled().stream())
                        .filter(known::add)
                        .forEach(name -> plain.add(plain(name)));
            }
        }

        /** Names that are asked and contain what is told, or are contained in it. */
        List<String> alike(String told) {
            String wanted = plain(told);
            return asked.stream()
                    .filter(name ->
                            wanted.length() > 2 && (plain(name).contains(wanted) || wanted.contains(plain(name))))
                    .limit(ALIKE)
                    .toList();
        }
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
        return english != null ? Optional.of(english) : Nearest.meant(told, languages.known);
    }

    /** What sort of name a person tells. */
    enum NameKind {
        DOMAIN,
        FIELD,
        LICENCE
    }

    /** What a person tells and no document asks by that name. */
    List<Reason> unasked(Person person) {
        List<Reason> reasons = new ArrayList<>();
        for (Person.Language told : person.languages()) {
            if (!languages.have(told.name())) {
                reasons.add(Reason.of(AssumptionReason.LANGUAGE_NOT_NAMED, "language", told.name())
                        .with("dutyStation", told.dutyStation()));
            }
        }
        List<String> work = told(person.experience().stream().map(Person.Experience::domain));
        List<String> studied = told(person.education().stream().map(Person.Education::field));
        unasked(reasons, NameKind.DOMAIN, work, domains);
        unasked(reasons, NameKind.FIELD, studied, fields);
        unasked(reasons, NameKind.LICENCE, told(person.licences().stream()), licences);
        Stream.concat(work.stream().filter(domains::have), studied.stream().filter(fields::have))
                .distinct()
                .forEach(name -> understood(reasons, name));
        return reasons;
    }

    private static List<String> told(Stream<? extends @Nullable String> names) {
        return names.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .<String>map(name -> name)
                .distinct()
                .toList();
    }

    private static void unasked(List<Reason> reasons, NameKind kind, List<String> told, Names names) {
        told.stream()
                .filter(name -> !names.have(name))
                .forEach(name -> reasons.add(Reason.of(AssumptionReason.NAME_NOT_NAMED, "kind", kind)
                        .with("name", name)
                        .with("alike", new Several(names.alike(name), Several.Joining.SEMICOLON))));
    }

    /** Another name, an abbreviation or an everyday word. */
    private void understood(List<Reason> reasons, String told) {
        vocabulary
                .find(told)
                .map(Domain::name)
                .filter(name -> !plain(name).equals(plain(told)))
                .ifPresent(name -> reasons.add(Reason.of(AssumptionReason.NAME_UNDERSTOOD, "name", told)
                        .with("understood", name)));
    }

    private static String plain(String name) {
        return Nearest.plain(name);
    }
}
