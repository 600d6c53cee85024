package org.careergraph.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.FormerJobFamily;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.ProcedureStep;
import org.jspecify.annotations.Nullable;

/**
 * The facts' own summaries, printed in the layout of an agreement on generic job descriptions and with the noise of a scan: a
 * document of full size for whoever has not the real one.
 */
public final class SummariesAsDocument {
    private static final List<String> PAGE_MARKS =
            List.of("1", "lh 2\n\nCCT.", "Handwritten signature\n\nHandwritten signature 3", "ll\n2\nCOA", " ²");

    private final Catalogue catalogue;
    private final StringBuilder text = new StringBuilder();
    private int pages;

    private SummariesAsDocument(Facts facts) {
        this.catalogue = new Catalogue(facts);
    }

    public static String of(Facts facts) {
        return new SummariesAsDocument(facts).print();
    }

    private String print() {
        Facts facts = catalogue.facts();
        paragraph("Article 3");
        paragraph("Job families");
        paragraph(
                facts.occupationalFields().stream().map(OccupationalField::name).collect(joining(", ")) + ". ²");
        paragraph("Article 4");
        paragraph("Grade levels");
        facts.jobFamilies().stream()
                .map(JobFamily::name)
                .forEach(name -> text.append(name).append("\tG\n"));
        paragraph("");
        paragraph("² Formerly "
                + facts.formerJobFamilies().stream().map(FormerJobFamily::name).collect(joining(", ")) + ".");
        paragraph("Appendix 1");
        paragraph("Schooling");
        paragraph("What stands in for a degree.");
        paragraph("Appendix 2");
        paragraph("Assigning");
        paragraph("The steps are:");
        facts.procedures().stream()
                .flatMap(procedure -> procedure.steps().stream())
                .collect(groupingBy(step -> step.number(), LinkedHashMap::new, joinedNames()))
                .forEach((number, names) -> paragraph(number + ". **" + names + ":**"));
        paragraph("Appendix 3");
        paragraph("The descriptions");
        facts.jobs().forEach(this::print);
        return text.toString();
    }

    private static Collector<ProcedureStep, ?, String> joinedNames() {
        return mapping(step -> step.name(), joining(" and "));
    }

    private void print(Job job) {
        paragraph("Generic title: " + job.title());
        paragraph("Job family: " + catalogue.jobFamily(job.family()).name());
        paragraph("Grade: " + Objects.requireNonNull(catalogue.gradeOf(job)).code());
        section("1. Organizational setting", "In an office.");
        section(
                "2. Main purpose",
                texts(
                        job.purpose(),
                        Objects.requireNonNull(job.supervision()).received(),
                        Objects.requireNonNull(job.supervision()).independence(),
                        Objects.requireNonNull(job.supervision()).given()));
        section(
                "3. Working relationships",
                texts(
                        Objects.requireNonNull(job.contacts()).internal(),
                        Objects.requireNonNull(job.contacts()).external()));
        paragraph("4. Key duties and responsibilities");
        job.duties().stream().filter(duty -> duty.variant() == null).forEach(this::print);
        section(
                "Education",
                job.requirements().education().stream()
                        .map(asked -> texts("Schooling", asked.trainingArea(), asked.licence(), asked.fieldOfStudy()))
                        .collect(joining(" ")));
        section(
                "Experience",
                job.requirements().experience().stream()
                                .map(asked -> asked.years() + " years")
                                .collect(joining(", "))
                        + ".");
        section("Languages", "As the facts say.");
        paragraph("Knowledge and Competencies (technical and behavioural)");
        print(job, CompetencyKind.TECHNICAL);
        paragraph("In addition to the core competencies [as the facts say,");
        pageMark();
        paragraph("one by one], this position requires:");
        print(job, CompetencyKind.BEHAVIOURAL);
        job.variants().forEach(variant -> {
            paragraph("Where the position is the " + variant.title() + ", the position will also:");
            job.duties().stream()
                    .filter(duty -> variant.id().equals(duty.variant()))
                    .forEach(this::print);
        });
        pageMark();
    }

    /** Every third duty is cut by the end of a page. */
    private void print(Duty duty) {
        text.append(duty.number()).append(". ");
        int cut = duty.text().indexOf(' ', duty.text().length() / 2);
        if (duty.number() % 3 == 0 && cut > 0) {
            text.append(duty.text(), 0, cut).append("\n\n");
            pageMark();
            text.append(duty.text().substring(cut + 1)).append("\n\n");
        } else {
            text.append(duty.text()).append('\n');
        }
    }

    private void print(Job job, CompetencyKind block) {
        Map<Integer, String> statements = new LinkedHashMap<>();
        for (CompetencyRequirement asked : job.requirements().competencies()) {
            if (asked.block() == block) {
                String name = catalogue.competency(asked.competency()).name();
                statements.merge(Objects.requireNonNull(asked.number()), name, (one, other) -> one + " and " + other);
            }
        }
        statements.values().forEach(statement -> paragraph(statement + "."));
    }

    private void section(String heading, String content) {
        paragraph(heading);
        paragraph(content);
    }

    private static String texts(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(joining(". ")) + ".";
    }

    private void paragraph(String line) {
        text.append('\n').append(line).append('\n');
    }

    private void pageMark() {
        text.append("\n\n").append(PAGE_MARKS.get(pages++ % PAGE_MARKS.size())).append("\n\n\n");
    }
}
