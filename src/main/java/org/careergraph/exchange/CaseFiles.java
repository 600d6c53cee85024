package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.exchange.CaseItems.Item;
import org.careergraph.seed.SeedProblem;

/** Makes the files of a framework from a CASE package, and the document that its citations quote. */
final class CaseFiles {
    private static final Pattern COMPETENCY = Pattern.compile(".*\\bcompetencies\\[(\\d+)].*");
    private static final Pattern SCALE = Pattern.compile(".*\\bscales\\[(\\d+)].*");

    private final CaseDocument document;
    private final CaseItems items;
    private final CaseJobs jobs;
    private final CaseLinks links;
    private final CaseScales scales;
    private final List<Item> competencies;

    CaseFiles(CasePackage read, Profile profile) {
        this.document = CaseDocument.of(read.document());
        this.items = CaseItems.of(read, document.language());
        this.jobs = CaseJobs.of(read, items, document, profile.texts("job.types"));
        this.links = CaseLinks.of(read, items, jobs);
        this.scales = CaseScales.of(read, items, jobs);
        this.competencies = items.all().stream().filter(jobs::isCompetency).toList();
    }

    /** The contents of the files, by their names within the folder. */
    Map<String, byte[]> files() {
        Map<String, Object> trees = new LinkedHashMap<>();
        trees.put("framework.yaml", document.framework());
        trees.put("documents.yaml", document.document());
        trees.put("organizations.yaml", document.organizations());
        if (!competencies.isEmpty()) {
            trees.put("competencies.yaml", competencies());
        }
        if (!scales.all().isEmpty()) {
            trees.put("scales.yaml", scales.file(document.id()));
        }
        Quotable text = quotable();
        trees.putAll(jobs.files(text));
        Map<String, byte[]> files = new LinkedHashMap<>();
        trees.forEach(
                (name, tree) -> files.put("seed/frameworks/%s/%s".formatted(document.id(), name), YamlText.of(tree)));
        files.put("sources/" + document.id() + ".csv", text.csv());
        return files;
    }

    private Map<String, Object> competencies() {
        List<Object> entries = new ArrayList<>();
        for (Item item : competencies) {
            Map<String, Object> competency = new LinkedHashMap<>();
            competency.put("id", item.id());
            competency.put("name", item.name());
            competency.put("kind", "ORGANIZATIONAL");
            putIfAny(competency, "alsoCalled", item.otherNames());
            putIfAny(competency, "broader", links.broader(item));
            putIfAny(competency, "closeMatches", links.closeMatches(item));
            String scale = scales.of(item);
            if (scale != null) {
                competency.put("scale", scale);
            }
            entries.add(competency);
        }
        return Map.of("competencies", entries);
    }

    private static void putIfAny(Map<String, Object> entry, String name, List<?> values) {
        if (!values.isEmpty()) {
            entry.put(name, values);
        }
    }

    private Quotable quotable() {
        Quotable text = new Quotable();
        text.add("document", document.text());
        competencies.forEach(item -> text.add("items/" + item.id(), item.text()));
        scales.texts().forEach(text::add);
        return text;
    }

    /** The part of the package that a problem of the files comes from. */
    JsonPart partOf(SeedProblem problem) {
        Matcher competency = COMPETENCY.matcher(problem.path());
        if (competency.matches()) {
            return competencies.get(Integer.parseInt(competency.group(1))).part();
        }
        Matcher scale = SCALE.matcher(problem.path());
        return scale.matches()
                ? scales.all().get(Integer.parseInt(scale.group(1))).part()
                : document.part();
    }
}
