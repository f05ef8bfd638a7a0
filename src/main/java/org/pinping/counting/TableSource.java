package org.pinping.counting;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other. */
interface TableSource extends Closeable {

    /** Null, with a fault, where the file is no table. */
    static @Nullable TableSource open(Path file, DataFaults faults) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return SpreadsheetSource.open(file, name, faults);
        }
        Charset charset = Encoding.of(file);
        if (charset == null) {
            faults.file(name, "counting.fault.encoding");
            return null;
        }
        return new CsvSource(file, name, charset, faults);
    }

    /** Fills in the next row that holds anything; false at the end. */
    boolean next(Row row) throws IOException;

    String file();

    /** Why a cell of the last row is none that can be read, as a message key; empty for one that can. */
    default String flaw(int column) {
        return "";
    }

    /** The address of a cell in a spreadsheet; empty in a text file. */
    default String address(int row, int column) {
        return "";
    }
}
