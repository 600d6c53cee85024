package org.careergraph.gap;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.careergraph.catalogue.AcceptedEducation;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CloseMatch;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Level;
import org.jspecify.annotations.Nullable;

/** What a requirement asks, in a few words that fit into a sentence. */
public final class Asked {
    private Asked() {}

    /** The level that is asked, as its document words it. */
    public static Reason level(EducationRequirement asked) {
        return Reason.of(GapPhrase.EDUCATION_LEVEL, "level", asked.level()).with("wording", asked.wording());
    }

    /** The level that is accepted, as its document words it. */
    static Reason level(AcceptedEducation accepted) {
        return Reason.of(GapPhrase.EDUCATION_LEVEL, "level", accepted.level()).with("wording", accepted.wording());
    }

    /** The work that counts, as its document calls it. */
    public static Reason work(ExperienceRequirement asked) {
        return Reason.of(GapPhrase.WORK, "kind", asked.kind()).with("wording", asked.wording());
    }

    /** A number of years. */
    public static Reason years(int years) {
        return Reason.of(GapPhrase.YEARS, "years", years);
    }

    /** The years with their work and domain; null if no years are asked. */
    public static @Nullable Reason years(ExperienceRequirement asked) {
        return asked.years() == null ? null : years(asked, asked.years());
    }

    /** @param years how many are asked of such work */
    public static Reason years(ExperienceRequirement asked, int years) {
        return Reason.of(GapPhrase.YEARS_OF_WORK, "years", years)
                .with("work", work(asked))
                .with("share", asked.domainShare())
                .with("domain", asked.domain())
                .with("alternative", asked.alternative());
    }

    /**
     * What is asked of the very same experience, but only ideally.
     *
     * @param demand what is asked in addition
     */
    public static Reason ideally(ExperienceDemand demand) {
        return Reason.of(GapPhrase.IDEALLY, "demand", demand);
    }

    /** A further demand. */
    public static Reason demand(ExperienceDemand demand) {
        return Reason.of(GapPhrase.NAME, "name", demand);
    }

    /** The domain, and how much of the work must lie in it. */
    public static Reason domain(ExperienceRequirement asked) {
        return Reason.of(GapPhrase.DOMAIN, "years", asked.years())
                .with("kind", asked.kind())
                .with("wording", asked.wording())
                .with("share", asked.domainShare())
                .with("domain", asked.domain())
                .with("alternative", asked.alternative());
    }

    /** A competency's level and degree, with the statement's own words where they say more than its level. */
    public static Reason competency(CompetencyRequirement asked) {
        return level(asked.level(), asked.degree(), asked.level() == null ? asked.wording() : null);
    }

    /**
     * A competency's level.
     *
     * @param words what is said of it in words that are no level; nulls are left out
     */
    public static Reason level(@Nullable Level level, @Nullable String... words) {
        return Reason.of(GapPhrase.AS_ASKED, "level", level)
                .with(
                        "words",
                        new Several(Stream.of(words).filter(Objects::nonNull).toList(), Several.Joining.SEMICOLON));
    }

    /** The level and degree of what is held: as asked at the start, or as a person tells it. */
    public static Reason held(Held held) {
        return held.asked() == null ? level(held.level(), held.degree()) : competency(held.asked());
    }

    /** That what the other side asks is similar, as a sentence; null if nothing is. */
    public static @Nullable Reason similar(List<CloseMatch> close, Catalogue catalogue) {
        return close.isEmpty()
                ? null
                : Reason.of(
                        GapPhrase.SIMILAR,
                        "competencies",
                        Several.comma(close.stream()
                                .map(match -> catalogue.competency(match.competency()))
                                .toList()));
    }
}
