package org.careergraph.source;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Contacts;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.FormerJobFamily;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.Reporting;
import org.careergraph.catalogue.Supervision;
import org.careergraph.catalogue.Term;
import org.jspecify.annotations.Nullable;

/**
 * A place that facts cite.
 *
 * @param summary our words for what is written there, by which its sentence is recognized; empty if we have none
 * @param years numbers of years that must be written there
 */
record CitedPlace(String place, String summary, TreeSet<Integer> years) {

    /** Every cited place, by document. Walks all records, so that no kind of fact can be forgotten. */
    static Map<String, List<CitedPlace>> byDocument(Facts facts) {
        Map<String, String> names =
                facts.competencies().stream().collect(Collectors.toMap(Competency::id, Competency::name));
        Map<Citation, CitedPlace> places = new LinkedHashMap<>();
        walk(facts, names, places);
        return places.entrySet().stream()
                .collect(Collectors.groupingBy(
                        place -> place.getKey().document(),
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static void walk(@Nullable Object fact, Map<String, String> names, Map<Citation, CitedPlace> places) {
        if (fact instanceof Citation citation) {
            add(places, citation, null);
        } else if (fact instanceof Collection<?> many) {
            many.forEach(one -> walk(one, names, places));
        } else if (fact instanceof Record one) {
            addSummary(one, names, places);
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                walk(valueOf(one, component), names, places);
            }
        }
    }

    private static void addSummary(Record fact, Map<String, String> names, Map<Citation, CitedPlace> places) {
        switch (fact) {
            case Duty duty -> add(places, duty.citation(), null, duty.text());
            case CompetencyRequirement asked -> {
                // one sentence lists all core competencies, of which each name is only a small part
                boolean isCore = asked.block() == CompetencyKind.CORE;
                String name = isCore ? null : names.get(asked.competency());
                add(places, asked.citation(), null, name, isCore ? null : asked.wording());
            }
            case EducationRequirement asked ->
                add(places, asked.citation(), null, asked.trainingArea(), asked.licence(), asked.fieldOfStudy());
            case ExperienceRequirement asked -> add(places, asked.citation(), asked.years());
            case Supervision led -> add(places, led.citation(), null, led.received(), led.independence(), led.given());
            case Contacts contacts -> add(places, contacts.citation(), null, contacts.internal(), contacts.external());
            case Reporting led -> add(places, led.citation(), null, led.received(), led.given());
            case Term term -> add(places, term.citation(), null, term.text());
            case OccupationalField field -> add(places, field.citation(), null, field.name());
            case JobFamily family -> add(places, family.citation(), null, family.name());
            case FormerJobFamily family -> add(places, family.citation(), null, family.name());
            default -> {}
        }
    }

    private static void add(
            Map<Citation, CitedPlace> places, Citation citation, @Nullable Integer years, @Nullable String... texts) {
        CitedPlace before = places.getOrDefault(citation, new CitedPlace(citation.place(), "", new TreeSet<>()));
        String summary = Stream.concat(Stream.of(before.summary()), Arrays.stream(texts))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" "));
        if (years != null) {
            before.years().add(years);
        }
        places.put(citation, new CitedPlace(before.place(), summary, before.years()));
    }

    private static @Nullable Object valueOf(Record fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("a fact that is not public: " + fact.getClass(), closed);
        }
    }
}
