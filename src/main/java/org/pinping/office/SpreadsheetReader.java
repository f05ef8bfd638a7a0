package org.pinping.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.pinping.office.UnreadableDocument.Reason;

/**
 * Reads the cells of an xlsx or csv file that somebody sent, whatever it turns out to be. Nothing in it is run or
 * fetched; the work is bounded in time, rows and memory, and only two files are read at a time.
 */
public final class SpreadsheetReader {

    /** The largest file that is taken. */
    public static final int LARGEST = 5 << 20;

    /** How many rows are taken from a file. */
    public static final int MOST_ROWS = 5_000;

    private static final int WORKERS = 2;
    private static final long PATIENCE_MILLIS = 3_000;
    private static final long LONGEST_MILLIS = 10_000;
    private static final int MOST_PARTS = 1_000;
    /** What may come out of all parts together. */
    private static final long MOST_OUT = 64L << 20;

    private final Semaphore workers = new Semaphore(WORKERS);
    private final long longest;

    public SpreadsheetReader() {
        this(LONGEST_MILLIS);
    }

    SpreadsheetReader(long longestMillis) {
        this.longest = longestMillis;
    }

    /**
     * Reads a file.
     *
     * @param name as it was sent; it decides nothing
     */
    public Spreadsheet read(String name, byte[] content) throws UnreadableDocument {
        if (content.length == 0) {
            throw new UnreadableDocument(Reason.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        acquire();
        try {
            return read(name, content, new Deadline(longest));
        } finally {
            workers.release();
        }
    }

    private void acquire() throws UnreadableDocument {
        try {
            if (!workers.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new UnreadableDocument(Reason.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocument(Reason.BUSY);
        }
    }

    private static Spreadsheet read(String name, byte[] content, Deadline deadline) throws UnreadableDocument {
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            ZipParts parts = ZipParts.open(content, MOST_PARTS, MOST_OUT, StandardCharsets.UTF_8, deadline);
            if (parts.names().stream().anyMatch(it -> it.startsWith("xl/"))) {
                return WorkbookParts.read(parts);
            }
        }
        DocumentFormat format = FileKind.of(name, content, deadline);
        if (format != DocumentFormat.TEXT && format != DocumentFormat.MARKDOWN) {
            throw new UnreadableDocument(Reason.WRONG_TYPE, format.extension());
        }
        String text = PlainTextReader.decode(content);
        if (text == null) {
            throw new UnreadableDocument(Reason.WRONG_TYPE, "?");
        }
        List<SheetRow> rows = new SeparatedText(text, deadline).rows();
        return new Spreadsheet(List.of(new Spreadsheet.Sheet("", false, rows, List.of())));
    }
}
