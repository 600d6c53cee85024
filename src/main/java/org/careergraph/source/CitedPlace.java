package org.careergraph.source;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
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
 * A place that facts cite, and what they say of it.
 *
 * @param said our words for what stands there, by which another sentence can be told; empty if they tell nothing
 * @param years numbers of years that must stand there
 */
record CitedPlace(String place, String said, TreeSet<Integer> years) {

    /** Every cited place, by document. All records are walked, so that a new kind of fact cannot be forgotten. */
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
            add(places, citation, "", null);
        } else if (fact instanceof Collection<?> many) {
            many.forEach(one -> walk(one, names, places));
        } else if (fact instanceof Record one) {
            addWhatIsSaid(one, names, places);
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                walk(valueOf(one, component), names, places);
            }
        }
    }

    private static void addWhatIsSaid(Record fact, Map<String, String> names, Map<Citation, CitedPlace> places) {
        switch (fact) {
            case Duty duty -> add(places, duty.citation(), duty.text(), null);
            case CompetencyRequirement asked -> add(places, asked.citation(), said(asked, names), null);
            case EducationRequirement asked ->
                add(places, asked.citation(), texts(asked.trainingArea(), asked.licence(), asked.fieldOfStudy()), null);
            case ExperienceRequirement asked -> add(places, asked.citation(), "", asked.years());
            case Supervision led ->
                add(places, led.citation(), texts(led.received(), led.independence(), led.given()), null);
            case Contacts contacts ->
                add(places, contacts.citation(), texts(contacts.internal(), contacts.external()), null);
            case Reporting led -> add(places, led.citation(), texts(led.received(), led.given()), null);
            case Term term -> add(places, term.citation(), term.text(), null);
            case OccupationalField field -> add(places, field.citation(), field.name(), null);
            case JobFamily family -> add(places, family.citation(), family.name(), null);
            case FormerJobFamily family -> add(places, family.citation(), family.name(), null);
            default -> {}
        }
    }

    /** The core competencies stand in one sentence, of which each is a word only. */
    private static String said(CompetencyRequirement asked, Map<String, String> names) {
        return asked.block() == CompetencyKind.CORE ? "" : texts(names.get(asked.competency()), asked.wording());
    }

    private static String texts(@Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null).collect(Collectors.joining(" "));
    }

    private static void add(Map<Citation, CitedPlace> places, Citation citation, String said, @Nullable Integer years) {
        CitedPlace before = places.getOrDefault(citation, new CitedPlace(citation.place(), "", new TreeSet<>()));
        CitedPlace place = new CitedPlace(before.place(), (before.said() + " " + said).strip(), before.years());
        if (years != null) {
            place.years().add(years);
        }
        places.put(citation, place);
    }

    private static @Nullable Object valueOf(Record fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new IllegalStateException("a fact that is not public: " + fact.getClass(), closed);
        }
    }
}
