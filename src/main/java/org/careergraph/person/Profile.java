package org.careergraph.person;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.Domains;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.gap.Held;
import org.careergraph.gap.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person: what is told, and where nothing is told what the present job's minimum implies. A minimum is
 * no upper bound: of what is only implied there may be more.
 *
 * @param highest the highest completed education, or null if not known
 * @param educationAssumed whether there may be more
 * @param education told degrees, diplomas and training
 * @param trainings areas of training that the present job asks
 * @param work periods that do not overlap
 * @param workAssumed whether there may be more work
 * @param demands ids of further demands on experience that are satisfied
 * @param languages told ones
 * @param languagesAreAll whether there are no languages but those that are told
 * @param acquiredLanguages those that would come on top
 * @param clauses what the present job asks of languages; empty if the person tells any
 * @param assumptions what is taken for granted, a sentence each
 */
record Profile(
        @Nullable EducationLevel highest,
        boolean educationAssumed,
        List<Person.Education> education,
        Set<String> trainings,
        Set<String> licences,
        List<Period> work,
        boolean workAssumed,
        Set<String> demands,
        List<Person.Language> languages,
        boolean languagesAreAll,
        List<Person.Language> acquiredLanguages,
        List<LanguageRequirement> clauses,
        List<Held> competencies,
        List<Reason> assumptions) {

    /**
     * A period of work.
     *
     * @param inDomain the least number of its years that lie in its domain, and at least a part of one does
     * @param relevant whether it is taken to be relevant to the jobs in question, or null
     * @param organization id of the organization whose job implies it, or null if the person tells it
     */
    record Period(
            double years,
            ExperienceKind kind,
            @Nullable String domain,
            double inDomain,
            @Nullable Boolean relevant,
            @Nullable String organization) {
        static Period told(Person.Experience experience) {
            return new Period(
                    experience.years(),
                    experience.kind(),
                    experience.domain(),
                    experience.domain() == null ? 0 : experience.years(),
                    experience.relevant(),
                    null);
        }

        /** What a requirement implies: "including" says of no single year that it lies in the domain. */
        static Period implied(ExperienceRequirement asked, double years, String organization) {
            double inDomain = asked.domainShare() == DomainShare.ALL
                    ? years
                    : asked.domainShare() == DomainShare.MAJORITY ? years / 2.0 : 0;
            // where comparable work does as well, no year is known to lie in the domain
            return asked.alternative() == null
                    ? new Period(years, asked.kind(), asked.domain(), inDomain, null, organization)
                    : new Period(years, asked.kind(), null, 0, null, organization);
        }

        boolean isTold() {
            return organization == null;
        }

        /** What one organization asks of its own jobs says nothing of what another one asks by the same word. */
        boolean countsIn(String other) {
            return isTold() || Objects.equals(organization, other);
        }

        boolean isOf(ExperienceKind wanted, String other) {
            return kind == wanted && countsIn(other);
        }

        /** How its domain stands to one that is asked; null if either is not there. */
        Domains.@Nullable Match match(@Nullable String wanted, Domains domains) {
            return domain == null || wanted == null ? null : domains.match(domain, wanted);
        }

        boolean isIn(@Nullable String wanted, Domains domains) {
            return match(wanted, domains) == Domains.Match.WITHIN;
        }
    }

    static Profile of(Person person, Catalogue catalogue) {
        return new Assumptions(person, catalogue, false).profile();
    }

    /** The same once the person has come to the present job, which is not yet held when the person tells of work. */
    static Profile later(Person person, Catalogue catalogue) {
        return new Assumptions(person, catalogue, true).profile();
    }

    /** @param isAll whether the level is all there is */
    static Held told(Person.Competency held, boolean isAll) {
        return new Held(held.id(), held.level(), held.degree(), null, isAll);
    }

    /** The same profile with what is acquired on top; nothing that is known goes away. */
    Profile plus(Person acquired) {
        EducationLevel more = acquired.education().stream()
                .map(Person.Education::level)
                .max(naturalOrder())
                .orElse(null);
        Set<String> satisfied = new LinkedHashSet<>(demands);
        acquired.experience().forEach(period -> satisfied.addAll(period.included()));
        Set<String> held = new LinkedHashSet<>(licences);
        held.addAll(acquired.licences());
        return new Profile(
                highest == null || more != null && more.compareTo(highest) > 0 ? more : highest,
                educationAssumed || highest == null,
                joined(education, acquired.education()),
                trainings,
                held,
                joined(work, acquired.experience().stream().map(Period::told).toList()),
                workAssumed || work.isEmpty(),
                satisfied,
                languages,
                languagesAreAll,
                joined(acquiredLanguages, acquired.languages()),
                clauses,
                joined(
                        competencies,
                        acquired.competencies().stream()
                                .map(one -> told(one, false))
                                .toList()),
                assumptions);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** Whether there is this education or more; null if that is not known. */
    @Nullable
    Boolean has(EducationLevel level) {
        if (highest != null && highest.compareTo(level) >= 0) {
            return Boolean.TRUE;
        }
        return highest == null || educationAssumed ? null : Boolean.FALSE;
    }

    /** What is told of the fields of education from this level on being relevant; empty if nothing is. */
    List<Boolean> relevanceOfFields(EducationLevel least) {
        List<Boolean> relevance = new ArrayList<>();
        for (Person.Education one : education) {
            if (one.level().compareTo(least) >= 0 && one.relevant() != null) {
                relevance.add(one.relevant());
            }
        }
        return relevance;
    }

    double years() {
        return years(work.stream());
    }

    /** Decimals that people tell add up to what they say: 1.1, 4.1 and 2.8 are 8, whatever their order. */
    static double years(Stream<Period> periods) {
        return exact(periods.mapToDouble(Period::years).sum());
    }

    static double exact(double years) {
        return Math.rint(years * 1e6) / 1e6;
    }

    /** Years as an answer shows them: two decimals, never rounded up. 1.999 years are not 2. */
    static double shown(double years) {
        return Math.floor(years * 100 + 1e-6) / 100;
    }

    /** Years of a kind, as it is asked in the organization. */
    double years(ExperienceKind kind, String organization) {
        return years(work.stream().filter(period -> period.isOf(kind, organization)));
    }

    /** Told and acquired ones. */
    List<Person.Language> allLanguages() {
        return joined(languages, acquiredLanguages);
    }

    @Override
    public String toString() {
        return "a profile";
    }
}
