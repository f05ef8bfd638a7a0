package org.pinping.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a workbook as an xlsx file, row by row, so that its size does not decide how much memory it takes. */
public final class WorkbookWriter {

    private static final DateTimeFormatter PROPERTY_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    /** Writes the file to the stream, which stays open. */
    public void write(WorkbookModel model, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new RepeatableWorkbook()) {
            describe(model, workbook.getXSSFWorkbook().getProperties().getCoreProperties());
            CellStyles styles = new CellStyles(workbook, model.fonts());
            List<SheetModel> sheets = model.sheets();
            for (int i = 0; i < sheets.size(); i++) {
                SheetModel sheet = sheets.get(i);
                SheetWriter writer = new SheetWriter(sheet, workbook.createSheet(sheet.name()), styles);
                writer.write();
                workbook.setPrintArea(i, 0, sheet.columns().size() - 1, 0, Math.max(0, writer.rows() - 1));
            }
            workbook.write(out);
        }
    }

    private static void describe(WorkbookModel model, CoreProperties properties) {
        String time = PROPERTY_TIME.format(model.created());
        properties.setTitle(model.title());
        properties.setCreator(model.author());
        properties.setLastModifiedByUser(model.author());
        try {
            properties.setCreated(time);
            properties.setModified(time);
        } catch (InvalidFormatException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
