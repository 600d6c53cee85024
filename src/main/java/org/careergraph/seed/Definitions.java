package org.careergraph.seed;

import static org.careergraph.seed.Problems.shown;
import static org.careergraph.seed.Problems.withArticle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.catalogue.Vacancy;
import org.jspecify.annotations.Nullable;

/** All that a seed gives an id to. An id names one thing only, whatever kinds of things there are. */
final class Definitions {

    /** What an id can name. */
    enum Noun {
        DOCUMENT("document", "documents.yaml", "documents"),
        ORGANIZATION("organization", "organizations.yaml", "organizations"),
        GRADE_CATEGORY("grade category", "grades.yaml", "gradeCategories"),
        GRADE("grade", "grades.yaml", "grades"),
        OCCUPATIONAL_FIELD("occupational field", "occupational-fields.yaml", "occupationalFields"),
        FORMER_JOB_FAMILY("former job family", "occupational-fields.yaml", "formerJobFamilies"),
        EXPERIENCE_DEMAND("experience demand", "experience-demands.yaml", "experienceDemands"),
        DUTY_AREA("duty area", "duty-areas.yaml", "dutyAreas"),
        COMPETENCY("competency", "competencies.yaml", "competencies"),
        SUBSTITUTION_RULE("substitution rule", "rules.yaml", "substitutionRules"),
        GATE("gate", "rules.yaml", "gates"),
        PROCEDURE("procedure", "procedures.yaml", "procedures"),
        PROCEDURE_STEP("procedure step", "procedures.yaml", "steps of procedures"),
        JOB_FAMILY("job family", SeedFiles.FAMILIES, "family"),
        VACANCY("vacancy", SeedFiles.VACANCIES, "document");

        private final String word;
        private final String file;
        private final String list;

        Noun(String word, String file, String list) {
            this.word = word;
            this.file = file;
            this.list = list;
        }

        String file() {
            return file;
        }

        String list() {
            return list;
        }

        String word() {
            return word;
        }
    }

    private record Definition(Noun noun, Part id) {}

    private final Seed seed;
    private final Problems problems;
    private final Map<Noun, Map<String, Part>> parts = new EnumMap<>(Noun.class);
    private final Map<String, Definition> first = new HashMap<>();

    private Definitions(Seed seed, Problems problems) {
        this.seed = seed;
        this.problems = problems;
    }

    /** Collects what the seed defines, and tells of every id that is taken already. */
    static Definitions of(Seed seed, Problems problems) {
        Definitions definitions = new Definitions(seed, problems);
        for (Noun noun : Noun.values()) {
            definitions.parts.put(noun, new LinkedHashMap<>());
            for (Part part : definitions.list(noun)) {
                switch (noun) {
                    case JOB_FAMILY -> definitions.define(noun, part, part.at("family"), part.findText("family"));
                    case VACANCY -> {
                        String document = part.findText("document");
                        definitions.define(
                                noun, part, part.at("document"), document == null ? null : Vacancy.idOf(document));
                    }
                    default -> definitions.define(noun, part, part.at("id"), part.findText("id"));
                }
            }
        }
        return definitions;
    }

    private List<Part> list(Noun noun) {
        return switch (noun) {
            case JOB_FAMILY -> seed.families();
            case VACANCY -> seed.vacancies();
            case PROCEDURE_STEP ->
                seed.items(noun.file(), Noun.PROCEDURE.list()).stream()
                        .flatMap(procedure -> procedure.items("steps").stream())
                        .toList();
            default -> seed.items(noun.file(), noun.list());
        };
    }

    private void define(Noun noun, Part part, Part id, @Nullable String text) {
        if (text == null) {
            return;
        }
        Definition taken = first.putIfAbsent(text, new Definition(noun, id));
        if (taken != null) {
            problems.addMeaning(
                    id,
                    "the id %s is taken by %s at %s:%d"
                            .formatted(
                                    shown(text),
                                    withArticle(taken.noun().word()),
                                    taken.id().file(),
                                    taken.id().mark().line()),
                    "an id that names nothing else");
        }
        parts(noun).putIfAbsent(text, part);
    }

    private Map<String, Part> parts(Noun noun) {
        return parts.getOrDefault(noun, Map.of());
    }

    /** What the text of this part names, or null. */
    @Nullable
    Part find(Noun noun, Part reference) {
        String id = reference.findText();
        return id == null ? null : parts(noun).get(id);
    }

    /**
     * Tells if the text of this part names no such thing; says nothing if there is no text, or if the file that defines such
     * things could not be read, for both have been told.
     */
    void refer(Noun noun, Part reference) {
        String id = reference.findText();
        boolean readable = noun == Noun.JOB_FAMILY || seed.has(noun.file());
        if (id != null && readable && !parts(noun).containsKey(id)) {
            problems.addMeaning(
                    reference,
                    "no " + noun.word() + " " + shown(id),
                    Problems.nearest(id, new ArrayList<>(parts(noun).keySet())));
        }
    }

    void referAll(Noun noun, List<Part> references) {
        references.forEach(reference -> refer(noun, reference));
    }

    /** Tells if the part cites a document that there is none of. */
    void cite(Part part) {
        Part cite = part.at("cite");
        String locator = cite.findText();
        int hash = locator == null ? -1 : locator.indexOf('#');
        if (locator != null && hash > 0) {
            refer(
                    Noun.DOCUMENT,
                    new Part(
                            cite.file(),
                            cite.path(),
                            cite.mark(),
                            new Yaml.Text(locator.substring(0, hash), cite.mark())));
        }
    }
}
