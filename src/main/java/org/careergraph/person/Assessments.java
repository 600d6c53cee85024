package org.careergraph.person;

import java.util.List;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.gap.EducationGap;
import org.careergraph.gap.ExperienceGap;
import org.careergraph.gap.Gap;
import org.careergraph.gap.Gaps;
import org.careergraph.gap.GateRules;
import org.careergraph.gap.LanguageGap;
import org.careergraph.gap.LanguageRules;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Verdict;
import org.jspecify.annotations.Nullable;

/** Judges whether a person satisfies the lines of a gap. */
public final class Assessments {
    private final Catalogue catalogue;
    private final Gaps gaps;
    private final LanguageRules languages;
    private final CompetencyVerdicts competencies;

    public Assessments(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.gaps = new Gaps(catalogue);
        this.languages = new LanguageRules(catalogue);
        this.competencies = new CompetencyVerdicts(catalogue);
    }

    /**
     * What {@code to} asks beyond what {@code from} asks, and, with a person, whether the person satisfies each line.
     *
     * @param person whose present job, if told, stands for its own minimum requirements; null for no verdicts
     */
    public Gap between(Position from, Position to, @Nullable Person person) {
        return person == null ? gaps.between(from, to) : between(from, to, person, Person.SILENT);
    }

    /** The same for a move that starts from a job to which the person comes only by another move. */
    public Gap afterAnotherMove(Position from, Position to, Person person) {
        return between(from, to, person, Profile.later(person, catalogue));
    }

    /** @param acquired what the person would have on top of what is told */
    public Gap between(Position from, Position to, Person person, Person acquired) {
        return between(from, to, person, Profile.of(person, catalogue).plus(acquired));
    }

    /** @param profile what is known of the person, with whatever would come on top */
    Gap between(Position from, Position to, Person person, Profile profile) {
        Gap compared = gaps.between(from, to, profile.competencies());
        Judged judged = judge(compared, person, profile);
        return compared.judged(
                judged.education(),
                judged.experience(),
                languages(compared, profile),
                competencies.judge(compared.competencies()),
                lines -> overall(to, lines),
                profile.assumptions());
    }

    /** Education and experience with their verdicts, which depend on each other, and on nothing else of a person. */
    record Judged(EducationGap education, ExperienceGap experience) {
        List<Verdict> verdicts() {
            return Gap.verdicts(education.lines(), experience.lines(), List.of());
        }
    }

    /** The lines of education and experience for another profile of the same person. */
    Judged judge(Gap gap, Person person, Profile profile) {
        Position to = gap.to();
        EducationVerdicts.Judged education =
                new EducationVerdicts(profile, to.organization(), catalogue.domains()).judge(gap.education());
        return new Judged(
                education.gap(),
                new ExperienceVerdicts(profile, education, isSameFamily(person.position(), to), catalogue, to)
                        .judge(gap.experience()));
    }

    /** The language clauses for another profile of the same person. */
    List<LanguageGap> languages(Gap gap, Profile profile) {
        return new LanguageVerdicts(profile, catalogue, languages, LanguageRules.home(gap.from(), gap.to()))
                .judge(gap.languages());
    }

    private static boolean isSameFamily(@Nullable Position present, Position target) {
        return present != null && present.isOfOneFamilyWith(target);
    }

    private static Verdict overall(Position to, List<Verdict> lines) {
        long unmet = lines.stream()
                .filter(line -> line.status() == Verdict.Status.UNMET)
                .count();
        long unknown = lines.stream()
                .filter(line -> line.status() == Verdict.Status.UNKNOWN)
                .count();
        Reason counts = Reason.of(VerdictReason.ESSENTIAL_LINES, "lines", lines.size())
                .with("met", lines.size() - unmet - unknown)
                .with("unmet", unmet)
                .with("unknown", unknown)
                .and(ofNotice(to));
        if (unmet > 0) {
            return Verdict.unmet(counts);
        }
        return !canBeMet(to) || unknown > 0 ? Verdict.unknown(counts) : Verdict.met(counts);
    }

    /** What a verdict on a notice does not cover; null for a job. */
    private static @Nullable Reason ofNotice(Position to) {
        if (!(to instanceof Vacancy vacancy)) {
            return null;
        }
        Reason applications = Reason.of(PersonPhrase.APPLICATIONS_NOT_JUDGED)
                .and(
                        vacancy.deadline() == null
                                ? Reason.of(PersonPhrase.NO_DEADLINE, "whole", vacancy.isWhole())
                                : GateRules.deadline(vacancy.deadline()));
        return applications
                .and(to.isWhole() ? null : Reason.of(PersonPhrase.TEXT_BREAKS_OFF))
                .and(asksMoreThanLines(to) ? Reason.of(PersonPhrase.PURPOSE_NOT_JUDGED) : null);
    }

    private static boolean asksMoreThanLines(Position to) {
        return to instanceof Vacancy vacancy && vacancy.asksInItsPurpose();
    }

    /** What is not known, or not judged, nobody can know to be met. */
    static boolean canBeMet(Position to) {
        return to.isWhole() && !asksMoreThanLines(to);
    }
}
