package org.careergraph.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careergraph.catalogue.Facts;
import org.jspecify.annotations.Nullable;

/**
 * The documents that an operator attached: read once, kept in memory, and from then on independent of their files. Which text is
 * which document, and which of its sentences may be quoted, depends on the facts.
 */
public final class AttachedDocuments {
    private static final int TOLD = 5;

    /**
     * @param bytes that a file may have
     * @param files that are looked at
     */
    public record Limits(int bytes, int files) {}

    private record Read(String file, Reading reading) {
        /** The id that the file's name says, without its ending. */
        String named() {
            int dot = file.lastIndexOf('.');
            return dot < 0 ? file : file.substring(0, dot);
        }
    }

    private record Match(String document, QuoteMatch fit) {}

    private record Judged(Facts facts, Quotes quotes) {}

    private final List<Read> texts;
    private final List<SourceProblem> problems;
    private volatile @Nullable Judged last;

    private AttachedDocuments(List<Read> texts, List<SourceProblem> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    public static AttachedDocuments none() {
        return new AttachedDocuments(List.of(), List.of());
    }

    /** Reads all that can be read; what cannot is told by {@link Quotes#notes}. */
    public static AttachedDocuments in(Path folder, Limits limits) {
        SourceFolder source = new SourceFolder(folder, limits).read();
        List<SourceProblem> problems = new ArrayList<>(source.problems());
        List<Read> texts = new ArrayList<>();
        for (SourceFolder.Text text : source.texts()) {
            Optional<Layout> layout = Layouts.findLayout(text.text());
            if (layout.isPresent()) {
                texts.add(new Read(text.file(), layout.get().read(text.text())));
            } else {
                problems.add(new SourceProblem(text.file(), "is not laid out as any document that can be read"));
            }
        }
        return new AttachedDocuments(List.copyOf(texts), List.copyOf(problems));
    }

    /** What may be quoted for these facts; judged once for each version. */
    public Quotes quotes(Facts facts) {
        if (texts.isEmpty() && problems.isEmpty()) {
            return Quotes.NONE;
        }
        Judged known = last;
        if (known == null || known.facts() != facts) {
            known = new Judged(facts, judge(facts));
            last = known;
        }
        return known.quotes();
    }

    private Quotes judge(Facts facts) {
        Map<String, List<CitedPlace>> cited = CitedPlace.byDocument(facts);
        Map<String, Map<String, String>> documents = new HashMap<>();
        Map<String, String> files = new HashMap<>();
        List<String> notes = new ArrayList<>();
        List<SourceProblem> refused = new ArrayList<>(problems);
        // a file that has the document's id as its name is preferred to others with the same text
        List<Read> inOrder = texts.stream()
                .sorted(Comparator.comparing((Read text) -> !cited.containsKey(text.named())))
                .toList();
        for (Read text : inOrder) {
            Optional<Match> match = match(text, cited);
            if (match.isEmpty()) {
                refused.add(new SourceProblem(text.file(), "is not a document that the facts were taken from"));
                continue;
            }
            String document = match.get().document();
            if (files.containsKey(document)) {
                refused.add(new SourceProblem(
                        text.file(), "is %s once more; %s is used".formatted(document, files.get(document))));
                continue;
            }
            files.put(document, text.file());
            documents.put(document, match.get().fit().quotes());
            notes.add(note(text, match.get()));
        }
        refused.forEach(problem -> notes.add("not attached: " + problem));
        return new Quotes(Map.copyOf(documents), List.copyOf(notes));
    }

    /** The document of which most places have their sentence in the text. */
    private static Optional<Match> match(Read text, Map<String, List<CitedPlace>> cited) {
        return cited.entrySet().stream()
                .map(document -> new Match(document.getKey(), QuoteMatch.of(text.reading(), document.getValue())))
                .filter(match -> match.fit().isOfTheDocument())
                .max(Comparator.comparingInt((Match match) -> match.fit().told())
                        .thenComparing(match -> match.document().equals(text.named()))
                        .thenComparing(Match::document));
    }

    private static String note(Read text, Match match) {
        QuoteMatch fit = match.fit();
        int all = fit.quotes().size() + fit.misfits().size();
        StringBuilder note = new StringBuilder("%s attached (%s): %d of %d cited places have their sentence"
                .formatted(match.document(), text.file(), fit.quotes().size(), all));
        if (!fit.misfits().isEmpty()) {
            note.append("; no quote for ").append(String.join(", ", fit.firstMisfits(TOLD)));
            if (fit.misfits().size() > TOLD) {
                note.append(" and %d more".formatted(fit.misfits().size() - TOLD));
            }
        }
        int lost = text.reading().notUnderstood().size();
        if (lost > 0) {
            note.append("; %d lines were not understood, the first is line %d"
                    .formatted(lost, text.reading().notUnderstood().getFirst()));
        }
        return note.toString();
    }
}
