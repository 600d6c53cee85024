package org.careergraph.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.careergraph.source.SourceText;

/** Reads the text of a notice, or says in one sentence why it cannot be one. */
final class NoticeFile {

    /** The longest notice that we have seen has 10 KB. */
    static final int LARGEST = 1024 * 1024;

    private static final int FEWEST_WORDS = 20;
    private static final Pattern NO_BREAKING_BLANK = Pattern.compile("[\\h\\uFEFF\\u200B]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    /** What is no text, by the bytes with which it begins. */
    private static final Map<String, String> FORMATS = Map.of(
            "%PDF-", "a PDF: copy its text into a file of its own",
            "PK\u0003\u0004", "a ZIP archive, as Word writes it: save it as plain text",
            "{\\rtf", "RTF: save it as plain text",
            "\u00D0\u00CF\u0011\u00E0", "an Office document: save it as plain text");

    private static final Map<String, CharArraySet> LANGUAGES = Map.of(
            "English", EnglishAnalyzer.ENGLISH_STOP_WORDS_SET,
            "French", FrenchAnalyzer.getDefaultStopSet(),
            "Spanish", SpanishAnalyzer.getDefaultStopSet(),
            "Portuguese", PortugueseAnalyzer.getDefaultStopSet(),
            "Italian", ItalianAnalyzer.getDefaultStopSet(),
            "German", GermanAnalyzer.getDefaultStopSet(),
            "Russian", RussianAnalyzer.getDefaultStopSet(),
            "Arabic", ArabicAnalyzer.getDefaultStopSet());

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
        for (Map.Entry<String, String> format : FORMATS.entrySet()) {
            byte[] begin = format.getKey().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            if (bytes.length >= begin.length && Arrays.equals(begin, 0, begin.length, bytes, 0, begin.length)) {
                throw new UnreadableNoticeException(name + " is not text but " + format.getValue() + ".");
            }
        }
        String text = decoded(bytes, name);
        if (NO_BREAKING_BLANK.matcher(text).replaceAll(" ").isBlank()) {
            throw new UnreadableNoticeException(name + " is empty.");
        }
        String begin = text.stripLeading()
                .substring(0, Math.min(20, text.stripLeading().length()))
                .toLowerCase(Locale.ENGLISH);
        if (begin.startsWith("<!doctype html") || begin.startsWith("<html")) {
            throw new UnreadableNoticeException(name + " is the source of a web page: copy the text that it shows.");
        }
        checkLanguage(text, name);
        return SourceText.of(text);
    }

    private static String decoded(byte[] bytes, String name) throws UnreadableNoticeException {
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            throw new UnreadableNoticeException(name + " is in UTF-16: save it in UTF-8.");
        }
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
                throw new UnreadableNoticeException(name + " is not text: it has control characters.");
            }
        }
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            long line = out.flip().chars().filter(sign -> sign == '\n').count() + 1;
            throw new UnreadableNoticeException(
                    name + " is not in UTF-8 (line " + line + "), perhaps in Latin-1: save it in UTF-8.");
        }
        return out.flip().toString();
    }

    /** By the small words that only one language has so many of. */
    private static void checkLanguage(String text, String name) throws UnreadableNoticeException {
        List<String> words = NO_LETTER
                .splitAsStream(text.toLowerCase(Locale.ENGLISH))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < FEWEST_WORDS) {
            throw new UnreadableNoticeException(
                    name + " has fewer than " + FEWEST_WORDS + " words: that is no notice.");
        }
        String language = LANGUAGES.entrySet().stream()
                .max(Comparator.comparingLong(one -> words.stream()
                        .filter(word -> one.getValue().contains(word))
                        .count()))
                .map(Map.Entry::getKey)
                .orElse("English");
        long english = words.stream()
                .filter(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET::contains)
                .count();
        if (english * 12 < words.size()) {
            throw new UnreadableNoticeException(name + " is not in English"
                    + (language.equals("English") ? "" : " but, as it seems, in " + language)
                    + ": only English notices can be read.");
        }
    }
}
