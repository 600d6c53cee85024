package org.careergraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.ComparableJob;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.Vacancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VacancySeedTests {

    @TempDir
    private Path folder;

    private static Citation cite(String place) {
        return new Citation("wlo-jobs", place);
    }

    @Test
    void aVacancyIsReadWithNullForWhatItsNoticeDoesNotState() throws IOException {
        Vacancy vacancy = SeedReader.read(Seeds.withVacancy(folder)).vacancies().getFirst();
        assertThat(vacancy.id()).isEqualTo("vacancies/wlo-jobs");
        assertThat(vacancy.grade()).isNull();
        assertThat(vacancy.unit().dutyStation()).isNull();
        assertThat(vacancy.workRelations()).isNull();
        assertThat(vacancy.salary()).isNull();
        assertThat(vacancy.contract().maximumMonths()).isNull();
        assertThat(vacancy.contract().initialMonths()).isEqualTo(12);
        assertThat(vacancy.duties().getFirst().id()).isEqualTo("vacancies/wlo-jobs/duties/1");
        assertThat(vacancy.deadline())
                .isEqualTo(new Deadline(
                        "05/11/2024",
                        List.of(LocalDate.of(2024, 5, 11), LocalDate.of(2024, 11, 5)),
                        null,
                        cite("deadline")));
        assertThat(vacancy.comparableTo())
                .containsExactly(new ComparableJob("wlo/keepers/G5", "Both look at the sea."));
        assertThat(vacancy.gates().getFirst().citation()).isEqualTo(cite("additional-information/2"));
    }

    @Test
    void whatItAsksCitesTheStatementAndHasItsImportance() throws IOException {
        Vacancy vacancy = SeedReader.read(Seeds.withVacancy(folder)).vacancies().getFirst();
        assertThat(vacancy.requirements().education())
                .containsExactly(
                        new EducationRequirement(
                                "vacancies/wlo-jobs/education/1",
                                EducationLevel.SECONDARY,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                Importance.ESSENTIAL,
                                cite("education/essential/1")),
                        new EducationRequirement(
                                "vacancies/wlo-jobs/education/2",
                                null,
                                null,
                                "lamps",
                                null,
                                null,
                                List.of(),
                                List.of(),
                                Importance.ESSENTIAL,
                                cite("education/essential/2")));
        assertThat(vacancy.requirements().experience())
                .extracting(asked -> asked.importance() + " " + asked.citation().place())
                .containsExactly("ESSENTIAL experience/essential/1", "DESIRABLE experience/essential/1");
        assertThat(vacancy.requirements().languages().getLast())
                .isEqualTo(new LanguageRequirement(
                        "vacancies/wlo-jobs/languages/2",
                        2,
                        LanguageLevel.GOOD_KNOWLEDGE,
                        null,
                        List.of(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE),
                        List.of(),
                        null,
                        "wlo",
                        null,
                        "as ships need it",
                        Importance.ESSENTIAL,
                        cite("languages/essential/1")));
        assertThat(vacancy.requirements().competencies().getLast())
                .isEqualTo(new CompetencyRequirement(
                        "calm",
                        null,
                        "a marked sense",
                        CompetencyKind.JOB_RELATED,
                        1,
                        null,
                        Importance.DESIRABLE,
                        cite("competencies/desirable/1")));
    }
}
