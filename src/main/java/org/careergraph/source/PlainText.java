package org.careergraph.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Decodes the bytes of a file that should be plain text in UTF-8. */
public final class PlainText {

    /** The bytes are something else; the message is a sentence without its subject: <i>is empty</i>. */
    public static final class NotPlainTextException extends Exception {
        private static final long serialVersionUID = 1L;

        NotPlainTextException(String message) {
            super(message);
        }
    }

    private record Format(String start, String message) {}

    private static final List<Format> FORMATS = List.of(
            new Format("%PDF", "is a PDF, not text: copy its text into a file of its own"),
            new Format("PK\u0003\u0004", "is an office document or an archive, not text: save it as plain text"),
            new Format(
                    "\u00D0\u00CF\u0011\u00E0", "is an office document or an archive, not text: save it as plain text"),
            new Format("{\\rtf", "is RTF, not text: save it as plain text"),
            new Format("\u00FF\u00FE", "is in UTF-16: save it in UTF-8"),
            new Format("\u00FE\u00FF", "is in UTF-16: save it in UTF-8"),
            new Format("<!doctype html", "is the source of a web page: copy the text that it shows"),
            new Format("<html", "is the source of a web page: copy the text that it shows"));

    private static final int LONGEST_START = 20;
    private static final String ALLOWED_CONTROLS = "\t\n\r\f\u000B";

    private PlainText() {}

    public static String decode(byte[] bytes) throws NotPlainTextException {
        String start = new String(bytes, 0, Math.min(LONGEST_START, bytes.length), StandardCharsets.ISO_8859_1);
        for (Format format : FORMATS) {
            if (start.startsWith(format.start())
                    || start.strip().toLowerCase(Locale.ENGLISH).startsWith(format.start())) {
                throw new NotPlainTextException(format.message());
            }
        }
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && ALLOWED_CONTROLS.indexOf(one) < 0) {
                throw new NotPlainTextException("is binary, not text");
            }
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), text, true)
                .isError()) {
            long line =
                    text.flip().chars().filter(character -> character == '\n').count() + 1;
            throw new NotPlainTextException(
                    "is not in UTF-8 (line %d), perhaps in Latin-1: save it in UTF-8".formatted(line));
        }
        String decoded = text.flip().toString();
        if (SourceText.squeezed(decoded).isEmpty()) {
            throw new NotPlainTextException("is empty");
        }
        return decoded;
    }
}
