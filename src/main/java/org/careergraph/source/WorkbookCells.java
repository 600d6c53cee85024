package org.careergraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the cells of a workbook as texts, sheet by sheet, from the events of its XML. */
public final class WorkbookCells {
    private static final long LARGEST = 50L * 1024 * 1024;

    private static final int FIRST_BYTES = 64;

    private static final String UNREADABLE =
            "is no workbook that can be read: save it as an Excel workbook (.xlsx), without a password";

    /** Only the sheets that have such names matter; more of them are no workbook of ours. */
    private static final int MOST_SHEETS = 200;

    /**
     * @param cells by row and column; rows as spreadsheets number them, columns from 0. Of merged cells, those of the first column have
     *     the value
     */
    public record Page(String name, TreeMap<Integer, TreeMap<Integer, String>> cells) {}

    private WorkbookCells() {}

    /** A file that cannot be read as a workbook; the message continues a sentence that begins with its name. */
    public static final class NoWorkbookException extends Exception {
        private static final long serialVersionUID = 1L;

        NoWorkbookException(String message) {
            super(message);
        }
    }

    /** Reads the file in place, so that a large one is never whole in memory. */
    public static List<Page> read(Path file) throws IOException, NoWorkbookException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.size(file) > LARGEST) {
            throw new NoWorkbookException("is larger than %d MB".formatted(LARGEST >> 20));
        }
        try (InputStream in = Files.newInputStream(file)) {
            requireZip(in.readNBytes(FIRST_BYTES));
        }
        return read(() -> OPCPackage.open(file.toFile(), PackageAccess.READ));
    }

    static List<Page> read(byte[] content) throws IOException, NoWorkbookException {
        requireZip(Arrays.copyOf(content, FIRST_BYTES));
        return read(() -> OPCPackage.open(new ByteArrayInputStream(content)));
    }

    @FunctionalInterface
    private interface Opening {
        OPCPackage open() throws IOException, OpenXML4JException;
    }

    private static List<Page> read(Opening opening) throws IOException, NoWorkbookException {
        try (OPCPackage parts = opening.open()) {
            XSSFReader reader = new XSSFReader(parts);
            SharedStrings strings = new ReadOnlySharedStringsTable(parts);
            List<Page> pages = new ArrayList<>();
            if (reader.getSheetsData() instanceof XSSFReader.SheetIterator sheets) {
                while (sheets.hasNext() && pages.size() < MOST_SHEETS) {
                    try (InputStream sheet = sheets.next()) {
                        Page page = new Page(sheets.getSheetName(), new TreeMap<>());
                        read(sheet, page, reader.getStylesTable(), strings);
                        pages.add(page);
                    }
                }
            }
            return pages;
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException other) {
            throw new NoWorkbookException(UNREADABLE);
        }
    }

    /** POI would try to repair another file, and log that. */
    private static void requireZip(byte[] start) throws NoWorkbookException {
        if (FileMagic.valueOf(start) != FileMagic.OOXML) {
            throw new NoWorkbookException(UNREADABLE);
        }
    }

    private static void read(InputStream sheet, Page page, Styles styles, SharedStrings strings)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        Cells cells = new Cells(page);
        Handler handler = new Handler(styles, strings, cells);
        xml.setContentHandler(handler);
        xml.parse(new InputSource(sheet));
        handler.merged.forEach(region -> fillDown(page, region));
    }

    private static void fillDown(Page page, CellRangeAddress region) {
        int first = region.getFirstRow() + 1;
        int column = region.getFirstColumn();
        String value = page.cells().getOrDefault(first, new TreeMap<>()).get(column);
        // rows that have nothing else are not made by a merged cell that is longer than the table
        for (int row = first + 1; value != null && row <= region.getLastRow() + 1; row++) {
            Map<Integer, String> cells = page.cells().get(row);
            if (cells != null && cells.values().stream().anyMatch(text -> !text.isBlank())) {
                cells.put(column, value);
            }
        }
    }

    /** Also notes which cells are merged, which POI's handler does not report. */
    private static final class Handler extends XSSFSheetXMLHandler {
        private final List<CellRangeAddress> merged = new ArrayList<>();

        Handler(Styles styles, SharedStrings strings, SheetContentsHandler cells) {
            super(styles, strings, cells, new Values(), false);
        }

        @Override
        public void startElement(
                @Nullable String uri,
                @Nullable String localName,
                @Nullable String qName,
                @Nullable Attributes attributes)
                throws SAXException {
            if ("mergeCell".equals(localName) && attributes != null) {
                merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
            }
            super.startElement(uri, localName, qName, attributes);
        }
    }

    /** Numbers as they are stored and dates as year-month-day, however a cell shows them. */
    private static final class Values extends DataFormatter {
        Values() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(
                double value, int formatIndex, @Nullable String formatString, boolean use1904Windowing) {
            return DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value, use1904Windowing)
                            .toLocalDate()
                            .toString()
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    private record Cells(Page page) implements SheetContentsHandler {

        @Override
        public void startRow(int row) {
            page.cells().put(row + 1, new TreeMap<>());
        }

        @Override
        public void endRow(int row) {
            // a row that is blank says nothing
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (reference != null && value != null) {
                CellReference place = new CellReference(reference);
                page.cells()
                        .computeIfAbsent(place.getRow() + 1, unused -> new TreeMap<>())
                        .put((int) place.getCol(), value);
            }
        }
    }
}
