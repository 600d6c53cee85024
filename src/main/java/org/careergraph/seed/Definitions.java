package org.careergraph.seed;

import static java.util.Map.entry;
import static org.careergraph.seed.Problems.shown;
import static org.careergraph.seed.Problems.withArticle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.careergraph.catalogue.Vacancy;
import org.jspecify.annotations.Nullable;

/** Everything that a seed gives an id to, and what refers to it. An id is used for one thing only, whatever its kind. */
final class Definitions {

    /** The kinds of things that have ids. */
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
        PROCEDURE_STEP("procedure step", "procedures.yaml", "steps"),
        JOB_FAMILY("job family", SeedFiles.FAMILIES, ""),
        JOB("job", SeedFiles.FAMILIES, "jobs"),
        VACANCY("vacancy", SeedFiles.VACANCIES, "");

        private final String word;
        private final String file;
        private final String list;

        /**
         * @param file the file, or the folder of files, that defines them
         * @param list the list in it; empty if each file is one thing
         */
        Noun(String word, String file, String list) {
            this.word = word;
            this.file = file;
            this.list = list;
        }

        String list() {
            return list;
        }
    }

    /** The entries that refer to something by its id. An entry of one of these names does so in every file. */
    private static final Map<String, Noun> REFERENCES = Map.ofEntries(
            entry("document", Noun.DOCUMENT),
            entry("organization", Noun.ORGANIZATION),
            entry("serves", Noun.ORGANIZATION),
            entry("category", Noun.GRADE_CATEGORY),
            entry("grade", Noun.GRADE),
            entry("grades", Noun.GRADE),
            entry("field", Noun.OCCUPATIONAL_FIELD),
            entry("replaces", Noun.FORMER_JOB_FAMILY),
            entry("areas", Noun.DUTY_AREA),
            entry("also", Noun.EXPERIENCE_DEMAND),
            entry("ideally", Noun.EXPERIENCE_DEMAND),
            entry("competency", Noun.COMPETENCY),
            entry("broader", Noun.COMPETENCY),
            entry("coreCompetencies", Noun.COMPETENCY),
            entry("organizationalCompetencies", Noun.COMPETENCY),
            entry("job", Noun.JOB));

    private record Definition(Noun noun, Part id) {}

    private final Seed seed;
    private final Problems problems;
    private final Map<Noun, Map<String, Part>> parts = new EnumMap<>(Noun.class);
    private final Map<String, Definition> first = new HashMap<>();

    private Definitions(Seed seed, Problems problems) {
        this.seed = seed;
        this.problems = problems;
    }

    /** Collects what the seed defines, and reports every id that is taken already. */
    static Definitions of(Seed seed, Problems problems) {
        Definitions definitions = new Definitions(seed, problems);
        for (Noun noun : Noun.values()) {
            definitions.parts.put(noun, new LinkedHashMap<>());
            definitions.define(noun);
        }
        return definitions;
    }

    private void define(Noun noun) {
        switch (noun) {
            case JOB_FAMILY -> seed.families().forEach(family -> define(noun, family, family.at("id"), ""));
            case VACANCY -> seed.vacancies().forEach(one -> define(noun, one, one.at("document"), Vacancy.idOf("")));
            case PROCEDURE_STEP ->
                seed.items(Noun.PROCEDURE.list).stream()
                        .flatMap(procedure -> procedure.items(noun.list).stream())
                        .forEach(step -> define(noun, step, step.at("id"), ""));
            case JOB ->
                // the id follows from the family and the grade, so nothing else can have it
                seed.families()
                        .forEach(family -> family.items(noun.list)
                                .forEach(job -> parts(noun)
                                        .putIfAbsent(family.findText("id") + "/" + job.findText("grade"), job)));
            default -> seed.items(noun.list).forEach(part -> define(noun, part, part.at("id"), ""));
        }
    }

    private void define(Noun noun, Part part, Part id, String prefix) {
        if (id.findText() == null) {
            return;
        }
        String text = prefix + id.findText();
        Definition taken = first.putIfAbsent(text, new Definition(noun, id));
        if (taken != null) {
            problems.addMeaning(
                    id,
                    "the id %s is taken by %s at %s:%d"
                            .formatted(
                                    shown(text),
                                    withArticle(taken.noun().word),
                                    taken.id().file(),
                                    taken.id().mark().line()),
                    "an id that names nothing else");
        }
        parts(noun).putIfAbsent(text, part);
    }

    private Map<String, Part> parts(Noun noun) {
        return parts.getOrDefault(noun, Map.of());
    }

    /** The thing that the text of this part refers to, or null. */
    @Nullable
    Part find(Noun noun, Part reference) {
        String id = reference.findText();
        return id == null ? null : parts(noun).get(id);
    }

    /** Reports every reference in the seed to a thing that it does not define. */
    void checkReferences() {
        seed.roots().forEach(this::checkReferences);
    }

    private void checkReferences(Part part) {
        part.items().forEach(this::checkReferences);
        for (String name : part.names()) {
            Part entry = part.at(name);
            Noun noun = REFERENCES.get(name);
            if (noun != null) {
                refer(noun, entry);
                entry.items().forEach(item -> refer(noun, item));
            } else if (name.equals("citation")) {
                cite(entry);
            }
            checkReferences(entry);
        }
    }

    /**
     * Reports nothing where there is no text, or where the file with the definitions could not be read: both are reported
     * already.
     */
    private void refer(Noun noun, Part reference) {
        String id = reference.findText();
        boolean isReadable = noun == Noun.JOB || seed.has(noun.file);
        if (id != null && isReadable && !parts(noun).containsKey(id)) {
            problems.addMeaning(
                    reference,
                    "no " + noun.word + " " + shown(id),
                    Problems.nearest(id, new ArrayList<>(parts(noun).keySet())));
        }
    }

    private void cite(Part citation) {
        String locator = citation.findText();
        int hash = locator == null ? -1 : locator.indexOf('#');
        if (locator != null && hash > 0) {
            refer(Noun.DOCUMENT, citation.with(locator.substring(0, hash)));
        }
    }
}
