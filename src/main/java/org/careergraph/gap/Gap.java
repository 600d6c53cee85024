package org.careergraph.gap;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Position;
import org.jspecify.annotations.Nullable;

/**
 * What a target asks beyond what is asked where one starts.
 *
 * @param gates what the source sets beside requirements
 * @param notStated what one side or both do not state, so that it cannot be compared, a sentence each
 * @param verdict over all essential lines; only with a person
 * @param assumptions what is taken for granted of a person, a sentence each
 */
public record Gap(
        Position from,
        Position to,
        EducationGap education,
        ExperienceGap experience,
        List<LanguageGap> languages,
        List<CompetencyGap> competencies,
        DutyAreaGap dutyAreas,
        List<GateLine> gates,
        List<Reason> notStated,
        @Nullable Verdict verdict,
        List<Reason> assumptions) {
    /** How many different competencies stand in the status. */
    public int count(GapStatus status) {
        return count(competencies, status);
    }

    /** The same, of essential requirements only. */
    public int countEssential(GapStatus status) {
        return count(essentialCompetencies(), status);
    }

    private static int count(List<CompetencyGap> competencies, GapStatus status) {
        return (int) competencies.stream()
                .filter(line -> line.status() == status)
                .map(CompetencyGap::competency)
                .distinct()
                .count();
    }

    /** Lines of education, experience and languages at the target that are not held at the start. */
    public int otherLines() {
        Stream<LineStatus> statuses = Stream.concat(
                Stream.<GapLine<?>>concat(education.lines().stream(), experience.lines().stream())
                        .filter(line -> line.importance() == Importance.ESSENTIAL)
                        .map(GapLine::status),
                languages.stream().filter(LanguageGap::isEssential).map(LanguageGap::status));
        return (int) statuses.filter(status -> status != LineStatus.HELD && status != LineStatus.NOT_LISTED)
                .count();
    }

    /** The same gap for a person, with the verdicts on its lines and the one over all of them. */
    public Gap judged(
            EducationGap education,
            ExperienceGap experience,
            List<LanguageGap> languages,
            List<CompetencyGap> competencies,
            Function<List<Verdict>, Verdict> overall,
            List<Reason> assumptions) {
        return new Gap(
                from,
                to,
                education,
                experience,
                languages,
                competencies,
                dutyAreas,
                gates,
                notStated,
                overall.apply(verdicts(education.lines(), experience.lines(), languages, competencies)),
                assumptions);
    }

    /** Every line of the target with its verdict, those of essential requirements only; empty without a person. */
    public List<Verdict> verdicts() {
        return verdicts(education.lines(), experience.lines(), languages, competencies);
    }

    private static List<Verdict> verdicts(
            List<GapLine<EducationRequirement>> education,
            List<GapLine<ExperienceRequirement>> experience,
            List<LanguageGap> languages,
            List<CompetencyGap> competencies) {
        return Stream.concat(
                        verdicts(education, experience, languages).stream(),
                        given(essential(competencies).map(CompetencyGap::verdict)))
                .toList();
    }

    private static Stream<CompetencyGap> essential(List<CompetencyGap> competencies) {
        return competencies.stream().filter(CompetencyGap::isEssential);
    }

    /** The lines on competencies that the target requires as essential. */
    public List<CompetencyGap> essentialCompetencies() {
        return essential(competencies).toList();
    }

    /** The verdicts on essential lines of education, experience and languages. */
    public static List<Verdict> verdicts(
            List<GapLine<EducationRequirement>> education,
            List<GapLine<ExperienceRequirement>> experience,
            List<LanguageGap> languages) {
        return given(Stream.concat(
                        Stream.<GapLine<?>>concat(education.stream(), experience.stream())
                                .filter(line -> line.importance() == Importance.ESSENTIAL)
                                .map(GapLine::verdict),
                        languages.stream().filter(LanguageGap::isEssential).map(LanguageGap::verdict)))
                .toList();
    }

    private static Stream<Verdict> given(Stream<@Nullable Verdict> verdicts) {
        return verdicts.filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** How many essential lines of the target are not met; 0 without a person. */
    public int notMet() {
        return (int) verdicts().stream()
                .filter(line -> line.status() != Verdict.Status.MET)
                .count();
    }

    /** Whether a person satisfies every essential line. */
    public boolean isOpen() {
        return verdict != null && verdict.status() == Verdict.Status.MET;
    }
}
