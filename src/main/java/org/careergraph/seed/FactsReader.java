package org.careergraph.seed;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Contract;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Framework;
import org.careergraph.catalogue.GradeRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.RecordType;
import org.careergraph.catalogue.RecordType.Component;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Scale;
import org.careergraph.catalogue.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of a seed that has passed all checks. {@link RecordReader} reads each record by the names of its
 * components; this class has the exceptions.
 */
final class FactsReader {

    private final Seed seed;
    private final Definitions definitions;
    private final Map<String, Level> levels;
    private final RecordReader records;

    FactsReader(Seed seed, Definitions definitions) {
        this.seed = seed;
        this.definitions = definitions;
        this.levels = levels(seed, definitions);
        this.records = new RecordReader(definitions, levels);
    }

    /** By their ids. The files list the levels of an ordered scale lowest first. */
    private static Map<String, Level> levels(Seed seed, Definitions definitions) {
        RecordReader records = new RecordReader(definitions, Map.of());
        Map<String, Level> levels = new LinkedHashMap<>();
        for (Part part : seed.items("scales")) {
            Scale scale = records.read(Scale.class, part);
            List<Part> items = part.items("levels");
            for (int i = 0; i < items.size(); i++) {
                Map<String, Object> given = new HashMap<>(Map.of("scale", scale.id()));
                if (scale.ordered()) {
                    given.put("rank", i + 1);
                }
                Level level = records.read(Level.class, items.get(i), null, given);
                levels.put(level.id(), level);
            }
        }
        return levels;
    }

    Facts facts() {
        return RecordType.of(Facts.class).create(this::list);
    }

    private List<?> list(Component list) {
        return switch (list.name()) {
            case "frameworks" ->
                seed.frameworks().stream()
                        .map(framework -> records.read(Framework.class, framework))
                        .toList();
            case "jobFamilies" ->
                seed.families().stream()
                        .map(family -> records.read(
                                JobFamily.class,
                                family,
                                null,
                                Map.of(
                                        "organization",
                                        definitions.issuers(family).getFirst())))
                        .toList();
            case "jobs" -> seed.families().stream().flatMap(this::jobs).toList();
            case "vacancies" -> seed.vacancies().stream().map(this::vacancy).toList();
            case "levels" -> List.copyOf(levels.values());
            case "gradeRequirements" ->
                seed.items(list.name()).stream().map(this::gradeRequirement).toList();
            default ->
                seed.items(list.name()).stream()
                        .map(item -> records.read(list.itemType().asSubclass(Record.class), item))
                        .toList();
        };
    }

    private GradeRequirement gradeRequirement(Part part) {
        return records.read(
                GradeRequirement.class,
                part,
                null,
                Map.of("id", Definitions.before(part) + "minimum-" + part.text("grade")));
    }

    private Stream<Job> jobs(Part family) {
        List<Part> jobs = family.items("jobs");
        return IntStream.range(0, jobs.size()).mapToObj(i -> job(family, i == 0 ? null : jobs.get(i - 1), jobs.get(i)));
    }

    /** @param above the job above it in the file, or null */
    private Job job(Part family, @Nullable Part above, Part job) {
        String id = Objects.requireNonNull(definitions.findId(job));
        String step = Objects.requireNonNull(Definitions.stepOf(job));
        String place = family.text("id") + "/" + step;
        String organization = definitions.issuers(family).getFirst();
        Origin origin = new Origin(Citation.of(family.text("citation")).document(), id, place);
        Asked asked = new Asked(records, job, origin, organization);
        List<CompetencyRequirement> competencies =
                new ArrayList<>(asked.competencies("technical", CompetencyKind.TECHNICAL));
        competencies.addAll(core(organization, job, origin.in("core")));
        competencies.addAll(asked.competencies("behavioural", CompetencyKind.BEHAVIOURAL));
        return records.read(
                Job.class,
                job,
                origin,
                Map.of(
                        "step",
                        step,
                        "after",
                        after(family, above, job),
                        "family",
                        Definitions.before(family) + family.text("id"),
                        "organization",
                        organization,
                        "duties",
                        duties(job, origin.in("duties")),
                        "requirements",
                        asked.with(competencies)));
    }

    /** The jobs that a job follows: those that it names, or else the one above it in the file. */
    private static List<String> after(Part family, @Nullable Part above, Part job) {
        String before = Definitions.before(family) + family.text("id") + "/";
        if (job.at("after").value() != null) {
            return job.texts("after").stream().map(step -> before + step).toList();
        }
        return above == null ? List.of() : List.of(before + Definitions.stepOf(above));
    }

    /** The competencies that the organization requires for every job. The file of the job does not repeat them. */
    private List<CompetencyRequirement> core(String organization, Part job, Origin section) {
        return seed.items("organizations").stream()
                .filter(one -> one.text("id").equals(organization))
                .flatMap(one -> one.items("coreCompetencies").stream())
                .map(competency -> definitions.wholeId("competency", competency))
                .map(competency -> records.read(
                        CompetencyRequirement.class,
                        job.at("core"),
                        section,
                        Map.of(
                                "competency", competency,
                                "block", CompetencyKind.CORE,
                                "importance", Importance.ESSENTIAL)))
                .toList();
    }

    /** The common duties, then those of the variants. */
    private List<Duty> duties(Part job, Origin section) {
        List<Duty> duties = new ArrayList<>(records.readAll(Duty.class, job.at("duties"), section, Map.of()));
        for (Part variant : job.items("variants")) {
            String id = variant.text("id");
            duties.addAll(records.readAll(
                    Duty.class, variant.at("duties"), section.in("variants").in(id), Map.of("variant", id)));
        }
        return List.copyOf(duties);
    }

    private Vacancy vacancy(Part vacancy) {
        String document = vacancy.text("document");
        Origin origin = new Origin(document, Vacancy.idOf(document), "");
        Citation title = new Citation(document, requireNonNullElse(vacancy.findText("titlePlace"), "title"));
        Asked asked = new Asked(records, vacancy, origin, vacancy.text("organization"));
        List<CompetencyRequirement> competencies =
                new ArrayList<>(asked.competencies("competencies", CompetencyKind.JOB_RELATED));
        competencies.addAll(asked.competencies("organizationalCompetencies", CompetencyKind.ORGANIZATIONAL));
        Map<String, Object> given = new HashMap<>();
        given.put("citation", title);
        given.put("requirements", asked.with(competencies));
        Part contract = vacancy.at("contract");
        if (!contract.isStated()) {
            // the notice has no section on the contract that could be cited
            given.put("contract", records.read(Contract.class, contract, null, Map.of("citation", title)));
        }
        return records.read(Vacancy.class, vacancy, origin, given);
    }

    /** Reads the requirements of one position. */
    private record Asked(RecordReader records, Part position, Origin origin, String organization) {

        Requirements with(List<CompetencyRequirement> competencies) {
            return new Requirements(
                    read(EducationRequirement.class, "education", Map.of()),
                    read(ExperienceRequirement.class, "experience", Map.of()),
                    read(LanguageRequirement.class, "languages", Map.of()),
                    List.copyOf(competencies));
        }

        List<CompetencyRequirement> competencies(String section, CompetencyKind block) {
            return read(CompetencyRequirement.class, section, Map.of("block", block));
        }

        private <R extends Record> List<R> read(Class<R> type, String section, Map<String, ?> given) {
            List<Statement> statements = statements(section);
            List<R> requirements = new ArrayList<>();
            for (int i = 0; i < statements.size(); i++) {
                Statement statement = statements.get(i);
                Map<String, Object> more = new HashMap<>(given);
                // numbered on their own, because one statement can give several requirements
                more.put("id", origin.in(section).in(String.valueOf(i + 1)).id());
                more.put("clause", i + 1);
                more.put("importance", statement.importance());
                more.put("organization", requireNonNullElse(statement.part().findText("organization"), organization));
                requirements.add(records.read(type, statement.part(), statement.origin(), more));
            }
            return List.copyOf(requirements);
        }

        /** A section of a job is one list; a section of a notice has one list for each importance. */
        private List<Statement> statements(String section) {
            Part list = position.at(section);
            Origin place = origin.in(RecordReader.section(section));
            return list.value() instanceof Yaml.Entries
                    ? Stream.of(Importance.values())
                            .flatMap(importance -> {
                                String name = importance.name().toLowerCase(Locale.ROOT);
                                return list.items(name).stream()
                                        .map(item -> Statement.of(item, importance, place.in(name)));
                            })
                            .toList()
                    : list.items().stream()
                            .map(item -> Statement.of(item, Importance.ESSENTIAL, place))
                            .toList();
        }
    }

    private record Statement(Part part, Importance importance, Origin origin) {

        /** @param importance of the list, which applies unless the statement states its own */
        static Statement of(Part part, Importance importance, Origin list) {
            String own = part.findText("importance");
            return new Statement(
                    part, own == null ? importance : Importance.valueOf(own), RecordReader.item(part, list));
        }
    }
}
