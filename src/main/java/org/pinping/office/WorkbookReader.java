package org.pinping.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** Reads the cells of an xlsx file row by row, so that its size does not decide how much memory it takes. */
public final class WorkbookReader implements Closeable {

    private final OPCPackage file;
    private final XSSFReader reader;
    private final ReadOnlySharedStringsTable texts;
    private final List<Closeable> opened = new ArrayList<>();

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read or is no workbook
     */
    public WorkbookReader(Path path) throws IOException {
        try {
            file = OPCPackage.open(path.toFile(), PackageAccess.READ);
            reader = new XSSFReader(file);
            texts = new ReadOnlySharedStringsTable(file, false);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException | IllegalArgumentException e) {
            throw new IOException("no workbook: " + path, e);
        }
    }

    /** The sheets in their order. The rows of each can be asked for once. */
    public List<Sheet> sheets() throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try {
            XSSFReader.SheetIterator each = reader.getSheetIterator();
            while (each.hasNext()) {
                InputStream in = each.next();
                opened.add(in);
                sheets.add(new Sheet(
                        each.getSheetName(),
                        new Rows(new SheetXml(
                                in, number -> texts.getItemAt(number).getString()))));
            }
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
        return sheets;
    }

    /** A sheet and its rows; rows without content are left out. */
    public record Sheet(String name, Iterator<SheetRow> rows) {}

    private static final class Rows implements Iterator<SheetRow> {

        private final SheetXml xml;
        private SheetRow ahead;

        Rows(SheetXml xml) throws IOException {
            this.xml = xml;
            this.ahead = xml.next();
        }

        @Override
        public boolean hasNext() {
            return !ahead.cells().isEmpty();
        }

        @Override
        public SheetRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            SheetRow row = ahead;
            try {
                ahead = xml.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return row;
        }
    }

    @Override
    public void close() throws IOException {
        for (Closeable sheet : opened) {
            sheet.close();
        }
        file.revert();
    }
}
