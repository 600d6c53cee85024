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
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Nearest;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Several;
import org.jspecify.annotations.Nullable;

/**
 * The names that requirements give to languages, domains, fields and licences. What a person tells is compared with them by
 * words alone, so that a slip of the hand would count for nothing in silence.
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

    private final Names languages = new Names();
    private final Names domains = new Names();
    private final Names fields = new Names();
    private final Names licences = new Names();

    public static AskedNames of(Catalogue catalogue) {
        return OF_CATALOGUES.computeIfAbsent(catalogue, AskedNames::new);
    }

    private AskedNames(Catalogue catalogue) {
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
                licences.add(asked.licence());
            }
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

        private final Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        /** The same in small letters, so that a name is found without a look at every other one. */
        private final Set<String> plain = new HashSet<>();

        void add(@Nullable String name) {
            if (name != null && known.add(name)) {
                plain.add(plain(name));
            }
        }

        void addAll(Collection<String> names) {
            names.forEach(this::add);
        }

        boolean have(String told) {
            return plain.contains(plain(told));
        }

        /** Names that contain what is told, or are contained in it. */
        List<String> alike(String told) {
            String wanted = plain(told);
            return known.stream()
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
        unasked(reasons, NameKind.DOMAIN, person.experience().stream().map(Person.Experience::domain), domains);
        unasked(reasons, NameKind.FIELD, person.education().stream().map(Person.Education::field), fields);
        unasked(reasons, NameKind.LICENCE, person.licences().stream(), licences);
        return reasons;
    }

    private static void unasked(
            List<Reason> reasons, NameKind kind, Stream<? extends @Nullable String> told, Names names) {
        told.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .filter(name -> !names.have(name))
                .forEach(name -> reasons.add(Reason.of(AssumptionReason.NAME_NOT_NAMED, "kind", kind)
                        .with("name", name)
                        .with("alike", new Several(names.alike(name), Several.Joining.SEMICOLON))));
    }

    private static String plain(String name) {
        return Nearest.plain(name);
    }
}
