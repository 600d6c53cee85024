package org.careergraph.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careergraph.catalogue.Facts;
import org.jspecify.annotations.Nullable;

/**
 * The documents that an operator attached. Their files are read once and kept in memory. The facts decide which text is which document,
 * and which of its sentences may be quoted.
 */
public final class AttachedDocuments {
    private static final int SHOWN_MISMATCHES = 5;

    /**
     * @param bytes per file
     * @param files per folder
     */
    public record Limits(int bytes, int files) {}

    /** @param namesPlaces whether its author wrote the place beside each text */
    private record ReadFile(String name, Reading reading, boolean namesPlaces) {

        /** Whether it is the document, whose id may be its name. */
        boolean is(String document, QuoteMatch quotes) {
            return quotes.isOfTheDocument()
                    || namesPlaces
                            && document.equals(nameWithoutExtension())
                            && !quotes.quotes().isEmpty()
                            && !quotes.isOfAnotherDocument();
        }

        String nameWithoutExtension() {
            int dot = name.lastIndexOf('.');
            return dot < 0 ? name : name.substring(0, dot);
        }
    }

    private record DocumentMatch(String document, QuoteMatch quotes) {}

    private record QuotesOfVersion(Facts facts, Quotes quotes) {}

    private final List<ReadFile> files;
    private final List<SourceProblem> problems;
    private volatile @Nullable QuotesOfVersion latest;

    private AttachedDocuments(List<ReadFile> files, List<SourceProblem> problems) {
        this.files = files;
        this.problems = problems;
    }

    public static AttachedDocuments none() {
        return new AttachedDocuments(List.of(), List.of());
    }

    /** Reads every readable file of the folder; {@link Quotes#notes} names the others. */
    public static AttachedDocuments in(Path folder, Limits limits) {
        SourceFolder source = new SourceFolder(folder, limits).read();
        List<SourceProblem> problems = new ArrayList<>(source.problems());
        List<ReadFile> files = new ArrayList<>();
        source.texts()
                .forEach((name, text) -> Layouts.findLayout(text)
                        .ifPresentOrElse(
                                layout -> files.add(new ReadFile(name, layout.read(text), layout.namesPlaces())),
                                () -> problems.add(
                                        new SourceProblem(name, "is not laid out as any document that can be read"))));
        return new AttachedDocuments(List.copyOf(files), List.copyOf(problems));
    }

    /** What may be quoted for these facts; worked out once for each version. */
    public Quotes quotes(Facts facts) {
        if (files.isEmpty() && problems.isEmpty()) {
            return Quotes.NONE;
        }
        QuotesOfVersion known = latest;
        if (known == null || known.facts() != facts) {
            known = new QuotesOfVersion(facts, quotesOf(facts));
            latest = known;
        }
        return known.quotes();
    }

    private Quotes quotesOf(Facts facts) {
        Map<String, List<CitedPlace>> cited = CitedPlace.byDocument(facts);
        Map<String, Map<String, String>> documents = new HashMap<>();
        Map<String, String> fileOf = new HashMap<>();
        List<String> notes = new ArrayList<>();
        List<SourceProblem> refused = new ArrayList<>(problems);
        // of several files with the same document, the one named after it is used
        List<ReadFile> inOrder = files.stream()
                .sorted(Comparator.comparing((ReadFile file) -> !cited.containsKey(file.nameWithoutExtension())))
                .toList();
        for (ReadFile file : inOrder) {
            Optional<DocumentMatch> match = match(file, cited);
            if (match.isEmpty()) {
                refused.add(new SourceProblem(file.name(), "is not a document that the facts were taken from"));
                continue;
            }
            String document = match.get().document();
            String used = fileOf.putIfAbsent(document, file.name());
            if (used != null) {
                refused.add(
                        new SourceProblem(file.name(), "is another copy of %s; %s is used".formatted(document, used)));
                continue;
            }
            documents.put(document, match.get().quotes().quotes());
            notes.add(note(file, match.get()));
        }
        refused.forEach(problem -> notes.add("not attached: " + problem));
        return new Quotes(Map.copyOf(documents), List.copyOf(notes));
    }

    /** The document of which the text confirms most places. */
    private static Optional<DocumentMatch> match(ReadFile file, Map<String, List<CitedPlace>> cited) {
        return cited.entrySet().stream()
                .map(document ->
                        new DocumentMatch(document.getKey(), QuoteMatch.of(file.reading(), document.getValue())))
                .filter(match -> file.is(match.document(), match.quotes()))
                .max(Comparator.comparingInt(
                                (DocumentMatch match) -> match.quotes().confirmed())
                        .thenComparing(match -> match.document().equals(file.nameWithoutExtension()))
                        .thenComparing(DocumentMatch::document));
    }

    private static String note(ReadFile file, DocumentMatch match) {
        Map<String, QuoteMatch.Mismatch> mismatches = match.quotes().mismatches();
        int quoted = match.quotes().quotes().size();
        StringBuilder note = new StringBuilder("%s attached (%s): %d of %d cited places have their sentence"
                .formatted(match.document(), file.name(), quoted, quoted + mismatches.size()));
        if (!mismatches.isEmpty()) {
            note.append(mismatches.entrySet().stream()
                    .limit(SHOWN_MISMATCHES)
                    .map(place -> place.getKey() + " (" + place.getValue().reason() + ")")
                    .collect(Collectors.joining(", ", "; no quote for ", "")));
            if (mismatches.size() > SHOWN_MISMATCHES) {
                note.append(" and %d more".formatted(mismatches.size() - SHOWN_MISMATCHES));
            }
        }
        List<Integer> notUnderstood = file.reading().notUnderstood();
        if (!notUnderstood.isEmpty()) {
            note.append("; %d lines were not understood, the first is line %d"
                    .formatted(notUnderstood.size(), notUnderstood.getFirst()));
        }
        return note.toString();
    }
}
