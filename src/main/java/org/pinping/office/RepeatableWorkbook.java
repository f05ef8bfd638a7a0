package org.pinping.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A streamed workbook whose file bytes depend on its content only, not on the time of writing. */
final class RepeatableWorkbook extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    /** The earliest time a zip archive can name without an extra field. */
    private static final long ENTRY_TIME = Instant.parse("1980-01-02T00:00:00Z").toEpochMilli();

    RepeatableWorkbook() {
        super(new XSSFWorkbook(), ROWS_IN_MEMORY, true);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream archive = new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                entry.setTime(ENTRY_TIME);
                super.putArchiveEntry(entry);
            }
        };
        archive.setUseZip64(Zip64Mode.AsNeeded);
        return archive;
    }
}
