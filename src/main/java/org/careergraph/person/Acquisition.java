package org.careergraph.person;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.Level;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Several;
import org.jspecify.annotations.Nullable;

/** One thing that a person could acquire. */
public sealed interface Acquisition {
    AcquisitionKind kind();

    /** What it is, as a phrase. */
    Reason phrase(Catalogue catalogue);

    record Schooling(Person.Education education) implements Acquisition {
        /** Training alone, of whatever level. */
        static Schooling training(String area) {
            return new Schooling(new Person.Education(EducationLevel.COMPULSORY, area, null));
        }

        @Override
        public AcquisitionKind kind() {
            return education.field() != null && education.level() == EducationLevel.COMPULSORY
                    ? AcquisitionKind.TRAINING
                    : AcquisitionKind.EDUCATION;
        }

        @Override
        public Reason phrase(Catalogue catalogue) {
            return Reason.of(kind(), "level", education.level())
                    .with("atSchool", education.level().compareTo(EducationLevel.SECONDARY) <= 0)
                    .with("field", education.field())
                    .with("relevant", education.relevant());
        }
    }

    record Work(Person.Experience experience) implements Acquisition {
        @Override
        public AcquisitionKind kind() {
            return AcquisitionKind.EXPERIENCE;
        }

        @Override
        public Reason phrase(Catalogue catalogue) {
            return Reason.of(kind(), "years", experience.years() == 0 ? null : Profile.shown(experience.years()))
                    .with("kind", experience.kind())
                    .with("domain", experience.domain())
                    .with(
                            "demands",
                            Several.comma(experience.included().stream()
                                    .map(catalogue::experienceDemand)
                                    .toList()));
        }
    }

    record Speaking(Person.Language language) implements Acquisition {
        @Override
        public AcquisitionKind kind() {
            return AcquisitionKind.LANGUAGE;
        }

        @Override
        public Reason phrase(Catalogue catalogue) {
            return Reason.of(kind(), "level", language.level())
                    .with("language", language.name().isEmpty() ? null : language.name())
                    .with("dutyStation", language.dutyStation());
        }
    }

    record Ability(Person.Competency competency) implements Acquisition {
        @Override
        public AcquisitionKind kind() {
            return AcquisitionKind.COMPETENCY;
        }

        @Override
        public Reason phrase(Catalogue catalogue) {
            return Reason.of(kind(), "competency", catalogue.competency(competency.id()))
                    .with("level", competency.level())
                    .with("degree", competency.degree());
        }
    }

    record Licence(String licence) implements Acquisition {
        @Override
        public AcquisitionKind kind() {
            return AcquisitionKind.LICENCE;
        }

        @Override
        public Reason phrase(Catalogue catalogue) {
            return Reason.of(kind(), "licence", licence);
        }
    }

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

    /** A stable order among acquisitions that do as much: by kind, years, name and level. */
    static Comparator<Acquisition> order(Catalogue catalogue) {
        return comparing(Acquisition::kind)
                .thenComparingDouble(Acquisition::years)
                .thenComparing(
                        one -> one instanceof Work work ? work.experience().kind() : ExperienceKind.ANY)
                .thenComparing(one -> one.name(catalogue))
                .thenComparingInt(Acquisition::level)
                .thenComparing(Acquisition::levelId);
    }

    /** What names no number of years comes after what names one. */
    private double years() {
        return !(this instanceof Work work)
                ? 0
                : work.experience().years() == 0
                        ? Double.MAX_VALUE
                        : work.experience().years();
    }

    private String name(Catalogue catalogue) {
        @Nullable
        String name = switch (this) {
            case Schooling one -> one.education().field();
            case Work one -> one.experience().domain();
            case Speaking one -> one.language().name();
            case Ability one -> catalogue.competency(one.competency().id()).name();
            case Licence one -> one.licence();
        };
        return name == null ? "" : name;
    }

    private int level() {
        return switch (this) {
            case Schooling one -> one.education().level().ordinal();
            case Speaking one -> one.language().level().ordinal();
            case Ability one -> rank(one.competency().level());
            case Work one -> -1;
            case Licence one -> -1;
        };
    }

    private static int rank(@Nullable Level level) {
        return level == null ? -1 : level.rank() == null ? 0 : level.rank();
    }

    /** Levels of several scales, or of a scale without order, can have one rank. */
    private String levelId() {
        return this instanceof Ability ability && ability.competency().level() != null
                ? ability.competency().level().id()
                : "";
    }

    private static <T extends Acquisition> Stream<T> all(List<Acquisition> acquisitions, Class<T> kind) {
        return acquisitions.stream().filter(kind::isInstance).map(kind::cast);
    }
}
