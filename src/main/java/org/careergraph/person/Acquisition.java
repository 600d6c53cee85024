package org.careergraph.person;

import java.util.List;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.gap.Words;
import org.jspecify.annotations.Nullable;

/** One thing that a person could acquire. */
public sealed interface Acquisition {
    record Schooling(Person.Education education) implements Acquisition {
        /** Training alone, of whatever level. */
        static Schooling training(String area) {
            return new Schooling(new Person.Education(EducationLevel.COMPULSORY, area, null));
        }

        boolean isTrainingAlone() {
            return education.field() != null && education.level() == EducationLevel.COMPULSORY;
        }
    }

    record Work(Person.Experience experience) implements Acquisition {}

    record Speaking(Person.Language language) implements Acquisition {}

    record Ability(Person.Competency competency) implements Acquisition {}

    record Licence(String licence) implements Acquisition {}

    /** Somebody who has nothing but these. */
    static Person together(List<Acquisition> acquisitions) {
        return new Person(
                null,
                all(acquisitions, Schooling.class).map(Schooling::education).toList(),
                all(acquisitions, Work.class).map(Work::experience).toList(),
                all(acquisitions, Speaking.class).map(Speaking::language).toList(),
                all(acquisitions, Ability.class).map(Ability::competency).toList(),
                all(acquisitions, Licence.class).map(Licence::licence).toList());
    }

    private static <T extends Acquisition> java.util.stream.Stream<T> all(
            List<Acquisition> acquisitions, Class<T> kind) {
        return acquisitions.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The acquisition in words. */
    default String text(Catalogue catalogue) {
        return switch (this) {
            case Schooling one -> schooling(one);
            case Work one -> work(one.experience(), catalogue);
            case Speaking one -> speaking(one.language());
            case Ability one ->
                catalogue.competency(one.competency().id()).name()
                        + Words.atLevel(one.competency().level())
                        + Words.inItsWords(one.competency().degree());
            case Licence one -> one.licence();
        };
    }

    private static String schooling(Schooling one) {
        Person.Education education = one.education();
        if (one.isTrainingAlone()) {
            return "training in " + education.field();
        }
        return Words.of(education.level())
                + (education.field() == null
                        ? ""
                        : (isBeyondSchool(education) ? " in " : ", with training in ") + education.field())
                + (Boolean.TRUE.equals(education.relevant()) ? ", in a field that counts as relevant" : "");
    }

    private static String speaking(Person.Language language) {
        String name = language.name().isEmpty()
                ? "a national language that is official at the duty station"
                : language.name() + (language.dutyStation() ? ", as a national language of the duty station" : "");
        return Words.of(language.level()) + " of " + name;
    }

    private static boolean isBeyondSchool(Person.Education education) {
        return education.level().compareTo(EducationLevel.SECONDARY) > 0;
    }

    private static String work(Person.Experience work, Catalogue catalogue) {
        @Nullable String domain = work.domain();
        return (work.years() == 0
                        ? Words.of(work.kind())
                        : EducationVerdicts.said(work.years()) + " of " + Words.of(work.kind()))
                + (domain == null ? "" : " in " + domain)
                + (work.included().isEmpty()
                        ? ""
                        : ", including "
                                + String.join(
                                        ", ",
                                        work.included().stream()
                                                .map(demand -> catalogue
                                                        .experienceDemand(demand)
                                                        .name())
                                                .toList()));
    }
}
