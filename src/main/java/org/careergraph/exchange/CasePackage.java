package org.careergraph.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A package of 1EdTech's Competencies and Academic Standards Exchange (CASE): a document, its items, and what joins them. */
record CasePackage(JsonPart document, List<JsonPart> items, List<JsonPart> associations, List<JsonPart> rubrics) {
    private static final int LARGEST = 50 * 1024 * 1024;

    /** In the later edition of the standard, the package is wrapped in an object. */
    private static final String WRAPPER = "CFPackage";

    /** What every object has for the exchange between servers; it says nothing about the framework. */
    private static final Set<String> OF_THE_RECORD = Set.of(
            "identifier",
            "uri",
            "lastChangeDateTime",
            "CFDocumentURI",
            "CFPackageURI",
            "caseVersion",
            "rubricId",
            "rubricCriterionId");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** The names that are read or belong to the record. */
    static Set<String> read(String... names) {
        Set<String> all = new HashSet<>(OF_THE_RECORD);
        all.addAll(Set.of(names));
        return all;
    }

    /** Empty if there are problems. */
    static Optional<CasePackage> read(Path path, Findings findings) throws IOException {
        String file = path.getFileName().toString();
        if (Files.size(path) > LARGEST) {
            findings.problem(file, "the file is larger than %d MB".formatted(LARGEST >> 20), null);
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(path);
        try {
            return of(new JsonPart(file, "", JSON.readTree(bytes), findings));
        } catch (JacksonException noJson) {
            findings.problem(
                    "%s:%d, column %d"
                            .formatted(
                                    file,
                                    noJson.getLocation().getLineNr(),
                                    noJson.getLocation().getColumnNr()),
                    "the file is not JSON: " + noJson.getOriginalMessage(),
                    "a file as a CASE server or editor exports it");
            return Optional.empty();
        }
    }

    private static Optional<CasePackage> of(JsonPart file) {
        JsonPart root = file.get(WRAPPER).isThere() ? file.get(WRAPPER) : file;
        JsonPart document = root.get("CFDocument");
        JsonNode node = document.node();
        if (!node.isObject()) {
            root.problem("there is no CFDocument", "a CASE package has a CFDocument, CFItems and CFAssociations");
            return Optional.empty();
        }
        root.noteOthers("a package", read("CFDocument", "CFItems", "CFAssociations", "CFRubrics", "CFDefinitions"));
        root.get("CFDefinitions").noteOthers("a package", read());
        return Optional.of(new CasePackage(
                document, root.objects("CFItems"), root.objects("CFAssociations"), root.objects("CFRubrics")));
    }
}
