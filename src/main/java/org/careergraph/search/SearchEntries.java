package org.careergraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategory;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.search.SearchEntry.IndexedIn;
import org.careergraph.search.SearchEntry.Source;
import org.careergraph.search.SearchEntry.Text;
import org.careergraph.search.SearchEntry.Texts;
import org.jspecify.annotations.Nullable;

/** The texts by which each kind of thing is found. */
final class SearchEntries {
    private SearchEntries() {}

    static Texts family(Catalogue catalogue, JobFamily family) {
        OccupationalField field = field(catalogue, family);
        List<Text> others = new ArrayList<>();
        if (field != null) {
            others.add(new Text(Source.CONTEXT, field.name(), IndexedIn.NONE));
            others.addAll(names(field.alsoCalled(), IndexedIn.KEYWORDS));
        }
        others.addAll(formerNames(catalogue, family, IndexedIn.KEYWORDS));
        return new Texts(family.name(), field == null ? null : field.name(), others);
    }

    private static @Nullable OccupationalField field(Catalogue catalogue, JobFamily family) {
        return family.field() == null ? null : catalogue.occupationalField(family.field());
    }

    static Texts job(Catalogue catalogue, Job job) {
        JobFamily family = catalogue.jobFamily(job.family());
        String grade = code(catalogue, job);
        String context = family.name() + (grade == null ? "" : ", " + grade);
        List<Text> others = new ArrayList<>(List.of(new Text(Source.CONTEXT, context, IndexedIn.CONTEXT)));
        others.addAll(formerNames(catalogue, family, IndexedIn.CONTEXT));
        OccupationalField field = field(catalogue, family);
        if (field != null) {
            others.addAll(names(field.alsoCalled(), IndexedIn.CONTEXT));
        }
        if (job.purpose() != null) {
            others.add(description(job.purpose()));
        }
        others.addAll(licences(job));
        return new Texts(job.title(), context, others);
    }

    static Texts vacancy(Catalogue catalogue, Vacancy vacancy) {
        Organization organization = catalogue.organization(vacancy.organization());
        List<Text> others = new ArrayList<>();
        String context = Stream.of(
                        organization.name(),
                        code(catalogue, vacancy),
                        vacancy.unit().name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        others.add(new Text(Source.CONTEXT, context, IndexedIn.CONTEXT));
        others.add(new Text(Source.CONTEXT, organization.id(), IndexedIn.CONTEXT));
        others.add(new Text(Source.CONTEXT, "Vacancy notice", IndexedIn.KEYWORDS));
        if (vacancy.unit().dutyStation() != null) {
            others.add(new Text(Source.CONTEXT, vacancy.unit().dutyStation(), IndexedIn.CONTEXT));
        }
        if (vacancy.purpose() != null) {
            others.add(description(vacancy.purpose().text()));
        }
        others.addAll(licences(vacancy));
        return new Texts(vacancy.title(), context, others);
    }

    /** Licences have names and cannot be found themselves. */
    private static List<Text> licences(Position position) {
        return position.requirements().education().stream()
                .map(EducationRequirement::licence)
                .filter(Objects::nonNull)
                .map(licence -> new Text(Source.DESCRIPTION, licence, IndexedIn.CONTEXT))
                .toList();
    }

    private static List<Text> formerNames(Catalogue catalogue, JobFamily family, IndexedIn property) {
        return family.replaces().stream()
                .map(former -> new Text(
                        Source.FORMER_NAME, catalogue.formerJobFamily(former).name(), property))
                .toList();
    }

    private static List<Text> names(List<String> names, IndexedIn property) {
        return names.stream()
                .map(name -> new Text(Source.CONTEXT, name, property))
                .toList();
    }

    static Texts field(Catalogue catalogue, OccupationalField field) {
        return new Texts(field.name(), null, names(field.alsoCalled(), IndexedIn.KEYWORDS));
    }

    static Texts area(Catalogue catalogue, DutyArea area) {
        return new Texts(area.name(), null, List.of(description(area.description())));
    }

    static Texts competency(Catalogue catalogue, Competency competency) {
        String kind = competency.kind().name();
        return new Texts(
                competency.name(),
                kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT),
                names(competency.alsoCalled(), IndexedIn.KEYWORDS));
    }

    static Texts grade(Catalogue catalogue, Grade grade) {
        GradeCategory category = catalogue.category(grade.category());
        return new Texts(
                grade.code(),
                category.name(),
                List.of(
                        new Text(Source.CONTEXT, category.name(), IndexedIn.KEYWORDS),
                        new Text(Source.CONTEXT, category.code(), IndexedIn.KEYWORDS)));
    }

    /** A duty is found by its own words; those of its position, which are in its id, only raise its score. */
    static Texts duty(Catalogue catalogue, Duty duty) {
        Position owner = catalogue.ownerOf(duty);
        String grade = code(catalogue, owner);
        String context = owner.title() + (grade == null ? "" : ", " + grade);
        return new Texts(duty.text(), context, List.of(new Text(Source.CONTEXT, context, IndexedIn.NONE)));
    }

    /** The grade as printed. */
    private static @Nullable String code(Catalogue catalogue, Position position) {
        Grade grade = catalogue.gradeOf(position);
        return grade == null ? null : grade.code();
    }

    private static Text description(String text) {
        return new Text(Source.DESCRIPTION, text, IndexedIn.OWN_PROPERTY);
    }
}
