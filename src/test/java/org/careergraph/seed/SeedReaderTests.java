package org.careergraph.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.CloseMatch;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Document;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Gate;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.JobVariant;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.ProcedureStep;
import org.careergraph.catalogue.Setting;
import org.careergraph.catalogue.SubstitutionRule;
import org.careergraph.catalogue.Supervision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedReaderTests {

    @TempDir
    private Path folder;

    private static Citation cite(String place) {
        return new Citation("wlo-jobs", place);
    }

    private static Level level(String word, String name, int rank) {
        return new Level("wlo/proficiency/" + word, name, "wlo/proficiency", rank, null, null);
    }

    private Job job(String id) throws IOException {
        return SeedReader.read(Seeds.small(folder)).jobs().stream()
                .filter(job -> job.id().equals("wlo/" + id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingOfTheFrameworkIsRead() throws IOException {
        Facts facts = SeedReader.read(Seeds.small(folder));

        assertThat(facts.documents())
                .containsExactly(new Document(
                        "wlo-jobs",
                        "The jobs of the World Lighthouse Office",
                        "wlo",
                        LocalDate.of(2019, 7, 25),
                        "en",
                        List.of("main purpose", "duties"),
                        null));
        assertThat(facts.organizations().getFirst().coreCompetencies()).containsExactly("patience", "vigilance");
        assertThat(facts.grades())
                .containsExactly(
                        new Grade("lights/G4", "G4", 4, "lights/GS", cite("grades")),
                        new Grade("lights/G5", "G5", 5, "lights/GS", cite("grades")),
                        new Grade("lights/NOA", "NOA", 1, "lights/NO", cite("grades")));
        assertThat(facts.occupationalFields())
                .containsExactly(
                        new OccupationalField("wlo/light", "Light", 1, List.of(), null, cite("fields")),
                        new OccupationalField("wlo/sound", "Sound", 2, List.of(), "Fog horns.", cite("fields")));
        assertThat(facts.competencies())
                .contains(new Competency(
                        "lens-polishing",
                        "Polishing lenses",
                        CompetencyKind.TECHNICAL,
                        null,
                        List.of(),
                        List.of("lenses"),
                        List.of(new CloseMatch("calm", "Both need a steady hand.")),
                        "Kept apart from lenses, which need not shine."));
        assertThat(facts.gradeRequirements())
                .contains(new GradeRequirement(
                        "wlo/minimum-NOA",
                        "lights/NOA",
                        EducationLevel.FIRST_DEGREE,
                        null,
                        null,
                        2,
                        ExperienceKind.PROFESSIONAL,
                        cite("rules")));
        assertThat(facts.substitutionRules())
                .containsExactly(new SubstitutionRule(
                        "wlo/six-winters",
                        "Six winters",
                        List.of("lights/NOA"),
                        EducationLevel.FIRST_DEGREE,
                        EducationLevel.SECONDARY,
                        6,
                        "Six winters on a rock stand in for the degree.",
                        null,
                        cite("rules")));
        assertThat(facts.gates())
                .containsExactly(new Gate(
                        "wlo/sea-legs",
                        "A degree counts only with sea legs.",
                        EducationLevel.FIRST_DEGREE,
                        "lights/NO",
                        cite("rules")));
        assertThat(facts.procedures().getFirst().steps())
                .containsExactly(
                        new ProcedureStep(
                                "wlo/asking-for-relief",
                                1,
                                "Asking",
                                "Keeper",
                                "Hoists the flag.",
                                null,
                                null,
                                cite("relief/1")),
                        new ProcedureStep(
                                "wlo/sending-relief",
                                2,
                                "Sending",
                                null,
                                "The Office sends a boat.",
                                2,
                                "the flag",
                                cite("relief/2")));
        assertThat(facts.jobFamilies())
                .containsExactly(
                        new JobFamily(
                                "wlo/inspectors",
                                "Inspectors",
                                "wlo",
                                "wlo/light",
                                "wlo",
                                List.of("lights/NOA"),
                                List.of(),
                                cite("article-4")),
                        new JobFamily(
                                "wlo/keepers",
                                "Keepers",
                                "wlo",
                                "wlo/light",
                                "wlo",
                                List.of("lights/G4", "lights/G5"),
                                List.of("wlo/lamplighters"),
                                cite("article-4")));
        assertThat(facts.jobs())
                .extracting(Job::id)
                .containsExactly("wlo/inspectors/NOA", "wlo/keepers/G4", "wlo/keepers/G5");
    }

    @Test
    void everythingOfAJobIsReadAndCited() throws IOException {
        Job keeper = job("keepers/G4");

        assertThat(keeper.citation()).isEqualTo(cite("keepers/G4"));
        assertThat(keeper.setting())
                .isEqualTo(new Setting(List.of("country offices"), "the tower", null, cite("keepers/G4/setting")));
        assertThat(keeper.supervision())
                .isEqualTo(new Supervision(
                        "The senior keeper looks at the lamp.", null, null, cite("keepers/G4/purpose")));
        assertThat(Objects.requireNonNull(keeper.contacts()).citation()).isEqualTo(cite("keepers/G4/relationships"));
        assertThat(keeper.duties())
                .containsExactly(
                        new Duty(
                                "wlo/keepers/G4/duties/1",
                                1,
                                "Light the lamp",
                                null,
                                List.of("lamp-care"),
                                cite("keepers/G4/duties/1")),
                        new Duty(
                                "wlo/keepers/G4/duties/2",
                                2,
                                "Write the log",
                                null,
                                List.of("log-keeping", "lamp-care"),
                                cite("keepers/G4/duties/2")));
        assertThat(keeper.requirements().education())
                .containsExactly(new EducationRequirement(
                        "wlo/keepers/G4/education/1",
                        EducationLevel.COMPULSORY,
                        null,
                        null,
                        "a boat licence",
                        null,
                        List.of(),
                        List.of(),
                        Importance.ESSENTIAL,
                        cite("keepers/G4/education")));
        assertThat(keeper.requirements().experience())
                .containsExactly(
                        new ExperienceRequirement(
                                "wlo/keepers/G4/experience/1",
                                2,
                                ExperienceKind.RELEVANT,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of("night-shifts"),
                                List.of(),
                                Importance.ESSENTIAL,
                                cite("keepers/G4/experience")),
                        new ExperienceRequirement(
                                "wlo/keepers/G4/experience/2",
                                null,
                                ExperienceKind.RELEVANT,
                                null,
                                null,
                                "lighthouses",
                                DomainShare.ALL,
                                null,
                                List.of(),
                                List.of(),
                                Importance.DESIRABLE,
                                cite("keepers/G4/experience")));
        assertThat(keeper.requirements().languages())
                .containsExactly(new LanguageRequirement(
                        "wlo/keepers/G4/languages/1",
                        1,
                        LanguageLevel.WORKING_KNOWLEDGE,
                        null,
                        List.of(LanguageSet.ORGANIZATION_LANGUAGE),
                        List.of(),
                        null,
                        "wlo",
                        null,
                        null,
                        Importance.ESSENTIAL,
                        cite("keepers/G4/languages")));
    }

    @Test
    void competenciesComeTechnicalThenCoreThenBehavioural() throws IOException {
        assertThat(job("keepers/G4").requirements().competencies())
                .containsExactly(
                        new CompetencyRequirement(
                                "lenses",
                                level("SOME", "some", 2),
                                null,
                                CompetencyKind.TECHNICAL,
                                1,
                                null,
                                Importance.ESSENTIAL,
                                cite("keepers/G4/technical/1")),
                        new CompetencyRequirement(
                                "lens-polishing",
                                level("GOOD", "good", 5),
                                null,
                                CompetencyKind.TECHNICAL,
                                2,
                                "shining lenses",
                                Importance.ESSENTIAL,
                                cite("keepers/G4/technical/2")),
                        new CompetencyRequirement(
                                "optics",
                                null,
                                null,
                                CompetencyKind.TECHNICAL,
                                2,
                                null,
                                Importance.ESSENTIAL,
                                cite("keepers/G4/technical/2")),
                        core("patience"),
                        core("vigilance"),
                        new CompetencyRequirement(
                                "calm",
                                null,
                                null,
                                CompetencyKind.BEHAVIOURAL,
                                1,
                                null,
                                Importance.ESSENTIAL,
                                cite("keepers/G4/behavioural/1")));
    }

    private static CompetencyRequirement core(String competency) {
        return new CompetencyRequirement(
                competency, null, null, CompetencyKind.CORE, null, null, Importance.ESSENTIAL, cite("keepers/G4/core"));
    }

    @Test
    void dutiesOfVariantsFollowTheCommonOnes() throws IOException {
        Job keeper = job("keepers/G5");

        assertThat(keeper.variants()).containsExactly(new JobVariant("fog-keeper", "Keeper of the Fog Horn"));
        assertThat(keeper.dutiesNote()).isEqualTo("The list says what, not when.");
        assertThat(keeper.duties())
                .extracting(Duty::id, Duty::variant, duty -> duty.citation().locator())
                .containsExactly(
                        Assertions.tuple("wlo/keepers/G5/duties/1", null, "wlo-jobs#keepers/G5/duties/1"),
                        Assertions.tuple(
                                "wlo/keepers/G5/duties/variants/fog-keeper/1",
                                "fog-keeper",
                                "wlo-jobs#keepers/G5/duties/variants/fog-keeper/1"),
                        Assertions.tuple(
                                "wlo/keepers/G5/duties/variants/fog-keeper/2",
                                "fog-keeper",
                                "wlo-jobs#keepers/G5/duties/variants/fog-keeper/2"));
    }

    @Test
    void equalSeedsGiveEqualFacts(@TempDir Path other) throws IOException {
        assertThat(SeedReader.read(Seeds.small(folder))).isEqualTo(SeedReader.read(Seeds.small(other)));
    }

    @Test
    void lineEndsAndByteOrderMarksOfOtherSystemsAreRead() throws IOException {
        Facts plain = SeedReader.read(Seeds.small(folder));
        for (String name : List.of("frameworks/wlo/rules.yaml", "frameworks/wlo/families/keepers.yaml")) {
            Path file = folder.resolve(name);
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        }
        assertThat(SeedReader.read(folder)).isEqualTo(plain);
    }

    @Test
    void whatIsNoFactMayLieBeside() throws IOException {
        Seeds.small(folder);
        Files.writeString(folder.resolve("README.md"), "about");
        Files.writeString(folder.resolve(".hidden"), "?");
        Files.writeString(folder.resolve("frameworks/wlo/families/.keepers.yaml.swp"), "?");
        Files.createDirectories(folder.resolve("schema"));
        Files.writeString(folder.resolve("schema/rules.schema.json"), "not read from here");

        assertThat(SeedReader.read(folder).jobs()).hasSize(3);
    }

    @Test
    void folderThatIsNotThere() {
        assertThatExceptionOfType(SeedProblems.class)
                .isThrownBy(() -> SeedReader.read(folder.resolve("nowhere")))
                .withMessage("%s: there is no such folder".formatted(folder.resolve("nowhere")));
    }

    @Test
    void folderThatIsNoSeed() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
        assertThatExceptionOfType(SeedProblems.class)
                .isThrownBy(() -> SeedReader.read(folder))
                .withMessage(
                        "%s: no seed is in this folder; a folder with frameworks/<id>/framework.yaml, and beside it, as needed, %s"
                                .formatted(folder, String.join(", ", SeedFiles.NAMES)));
    }

    @Test
    void fileThatCannotBeRead() throws IOException {
        Seeds.small(folder);
        Path file = folder.resolve("frameworks/wlo/rules.yaml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(file)) {
            // a superuser reads everything, and then so does the reader
            assertThat(SeedReader.read(folder).jobs()).isNotEmpty();
            return;
        }
        assertThatExceptionOfType(SeedProblems.class)
                .isThrownBy(() -> SeedReader.read(folder))
                .withMessageStartingWith("rules.yaml: the file cannot be read");
    }

    @Test
    void problemsCarryTheirPlace() throws IOException {
        Path seed = Seeds.bad("level-off-the-scale", folder);
        SeedProblems thrown = catchThrowableOfType(SeedProblems.class, () -> SeedReader.read(seed));
        assertThat(thrown.problems())
                .containsExactly(new SeedProblem(
                        "frameworks/wlo/families/keepers.yaml",
                        33,
                        49,
                        "jobs[0].technical[0].level",
                        "no level GREAT",
                        "one of AWARENESS, SOME, BASIC, KNOWLEDGE, GOOD, EXCELLENT"));
    }

    @Test
    void seedIsReadFromAJar(@TempDir Path elsewhere) throws IOException {
        Facts expected = SeedReader.read(Seeds.small(folder));
        Path jar = elsewhere.resolve("seed +#1.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> paths = Files.walk(folder)) {
            // without entries for folders, as some tools write jars
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry("graph-seed/" + folder.relativize(path)));
                entries.write(Files.readAllBytes(path));
            }
            entries.putNextEntry(new JarEntry("graph-seed/schema/rules.schema.json"));
            entries.putNextEntry(new JarEntry("graph-seed-of-others/frameworks/x/families/other.yaml"));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(SeedReader.read(loader)).isEqualTo(expected);
        }
        Files.delete(jar);
    }

    @Test
    void seedIsReadFromAFolderOfTheClassPath(@TempDir Path elsewhere) throws IOException {
        Path classes = elsewhere.resolve("my classes");
        Facts expected = SeedReader.read(Seeds.small(classes.resolve("graph-seed")));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            assertThat(SeedReader.read(loader)).isEqualTo(expected);
        }
    }

    @Test
    void seedThatIsNotOnTheClassPath() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[0], null)) {
            assertThatExceptionOfType(SeedProblems.class)
                    .isThrownBy(() -> SeedReader.read(loader))
                    .withMessage("graph-seed: not on the class path");
        }
    }

    @Test
    void bombsAreDefusedInNoTime() throws IOException {
        Seeds.small(folder);
        StringBuilder aliases = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i <= 50; i++) {
            aliases.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        aliases.append("experienceDemands: *a50\n");
        assertThat(problemsWith("experience-demands.yaml", aliases.toString()))
                .hasSize(51)
                .last()
                .hasToString("experience-demands.yaml:18: more than 50 such problems; the file is not read on");
        assertThat(problemsWith("experience-demands.yaml", "x: " + "[".repeat(1_000_000)))
                .singleElement()
                .hasToString("experience-demands.yaml:1: nested more than 20 deep");
        assertThat(problemsWith("experience-demands.yaml", "{a: ".repeat(500_000)))
                .singleElement()
                .hasToString("experience-demands.yaml:1: nested more than 20 deep");
        assertThat(problemsWith("experience-demands.yaml", "#" + " ".repeat(YamlFiles.LARGEST)))
                .singleElement()
                .hasToString("experience-demands.yaml: the file is larger than 3 MB");
    }

    @Test
    void aFileAtTheLimitIsRead() throws IOException {
        Seeds.small(folder);
        Path file = folder.resolve("experience-demands.yaml");
        String text = Files.readString(file) + "#";
        Files.writeString(file, text + " ".repeat(YamlFiles.LARGEST - text.length()));
        assertThat(SeedReader.read(folder).experienceDemands()).hasSize(1);
    }

    private List<SeedProblem> problemsWith(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return Assertions.assertThat(catchThrowableOfType(
                        SeedProblems.class,
                        () -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                                Duration.ofSeconds(10), () -> SeedReader.read(folder))))
                .isNotNull()
                .actual()
                .problems();
    }

    @Test
    void aLongChainOfBroaderCompetenciesIsNoCycle() throws IOException {
        Seeds.small(folder);
        StringBuilder chain = new StringBuilder(Files.readString(folder.resolve("competencies.yaml")));
        for (int i = 0; i < 5_000; i++) {
            chain.append("  - { id: c%d, name: C, kind: TECHNICAL, broader: [c%d] }\n".formatted(i, i + 1));
        }
        Files.writeString(folder.resolve("competencies.yaml"), chain + "  - { id: c5000, name: C, kind: TECHNICAL }\n");
        assertThat(SeedReader.read(folder).competencies()).hasSize(5_007);

        Files.writeString(
                folder.resolve("competencies.yaml"),
                chain + "  - { id: c5000, name: C, kind: TECHNICAL, broader: [c4999] }\n");
        assertThatExceptionOfType(SeedProblems.class)
                .isThrownBy(() -> SeedReader.read(folder))
                .withMessageEndingWith("broader leads back to its start: c4999 -> c5000 -> c4999");
    }
}
