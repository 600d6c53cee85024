package org.careergraph.notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.careergraph.source.PlainText;
import org.careergraph.source.PlainText.NotPlainTextException;
import org.careergraph.source.SourceText;

/** Reads the text of a notice, or says in one sentence why it cannot be one. */
final class NoticeFile {

    /** The longest notice that we have seen has 10 KB. */
    static final int LARGEST = 1024 * 1024;

    private static final int FEWEST_WORDS = 20;

    /** In an English text, at least one word of so many is a stop word. */
    private static final int ENGLISH_STOP_WORD_INTERVAL = 12;

    private static final String ENGLISH = "English";
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private static final Map<String, CharArraySet> STOP_WORDS = Map.of(
            ENGLISH,
            EnglishAnalyzer.ENGLISH_STOP_WORDS_SET,
            "French",
            FrenchAnalyzer.getDefaultStopSet(),
            "Spanish",
            SpanishAnalyzer.getDefaultStopSet(),
            "Portuguese",
            PortugueseAnalyzer.getDefaultStopSet(),
            "Italian",
            ItalianAnalyzer.getDefaultStopSet(),
            "German",
            GermanAnalyzer.getDefaultStopSet(),
            "Russian",
            RussianAnalyzer.getDefaultStopSet(),
            "Arabic",
            ArabicAnalyzer.getDefaultStopSet());

    private NoticeFile() {}

    static SourceText read(String name) throws UnreadableNoticeException {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new UnreadableNoticeException(name + " is a folder: name one file.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in, name);
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UnreadableNoticeException("There is no file " + name + ".");
        } catch (AccessDeniedException e) {
            throw new UnreadableNoticeException("The file " + name + " may not be read.");
        } catch (IOException e) {
            throw new UnreadableNoticeException("The file " + name + " cannot be read: " + e.getMessage() + ".");
        }
    }

    static SourceText read(InputStream in, String name) throws IOException, UnreadableNoticeException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableNoticeException(name + " is larger than 1 MB, which no notice is.");
        }
        try {
            String text = PlainText.decode(bytes);
            checkLanguage(text, name);
            return SourceText.of(text);
        } catch (NotPlainTextException other) {
            throw new UnreadableNoticeException(name + " " + other.getMessage() + ".");
        }
    }

    private static void checkLanguage(String text, String name) throws UnreadableNoticeException {
        List<String> words = NO_LETTER
                .splitAsStream(text.toLowerCase(Locale.ENGLISH))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < FEWEST_WORDS) {
            throw new UnreadableNoticeException(
                    name + " has fewer than " + FEWEST_WORDS + " words: that is no notice.");
        }
        if (stopWords(ENGLISH, words) * ENGLISH_STOP_WORD_INTERVAL < words.size()) {
            String likely = STOP_WORDS.keySet().stream()
                    .max(Comparator.comparingLong(language -> stopWords(language, words)))
                    .orElse(ENGLISH);
            throw new UnreadableNoticeException(name + " is not in English"
                    + (likely.equals(ENGLISH) ? "" : " but, as it seems, in " + likely)
                    + ": only English notices can be read.");
        }
    }

    private static long stopWords(String language, List<String> words) {
        CharArraySet stopWords = STOP_WORDS.get(language);
        return stopWords == null
                ? 0
                : words.stream().filter(stopWords::contains).count();
    }
}
