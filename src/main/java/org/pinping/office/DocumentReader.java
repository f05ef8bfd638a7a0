package org.pinping.office;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pinping.office.UnreadableDocument.Reason;

/**
 * Reads the text of a file that somebody sent, whatever it turns out to be. Nothing in it is run or fetched; the work is
 * bounded in time and memory: in a program only two files are read at a time, and a large one alone.
 */
public final class DocumentReader {

    /** The largest file that is taken. */
    public static final int LARGEST = 50 << 20;

    private static final int PLACES = 2;
    private static final int LARGE = 8 << 20;
    private static final long PATIENCE_MILLIS = 3_000;
    private static final long LONGEST_MILLIS = 15_000;
    private static final long GRACE_MILLIS = 1_000;

    /** Of all readers together: it is the program's memory that they share. */
    private static final Semaphore FREE = new Semaphore(PLACES);

    private final long longest;

    public DocumentReader() {
        this(LONGEST_MILLIS);
    }

    DocumentReader(long longestMillis) {
        this.longest = longestMillis;
    }

    /**
     * Reads a file.
     *
     * @param name as it was sent; it decides nothing, but a misleading one is noted
     */
    public DocumentText read(String name, byte[] content) throws UnreadableDocument {
        if (content.length > LARGEST) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        Deadline deadline = new Deadline(longest);
        FutureTask<DocumentText> work = new FutureTask<>(() -> readWithin(name, content, deadline));
        start(work, content.length > LARGE ? PLACES : 1);
        try {
            return work.get(longest + GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableDocument(Reason.TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocument(Reason.BUSY);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnreadableDocument known ? known : new UnreadableDocument(Reason.BROKEN);
        } finally {
            deadline.stop();
            work.cancel(true);
        }
    }

    /** A place is free again when its work has ended, not when somebody has stopped waiting for it. */
    private static void start(FutureTask<DocumentText> work, int places) throws UnreadableDocument {
        try {
            if (!FREE.tryAcquire(places, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new UnreadableDocument(Reason.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocument(Reason.BUSY);
        }
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } finally {
                        FREE.release(places);
                    }
                },
                "document-reader");
        thread.setDaemon(true);
        thread.start();
    }

    private static DocumentText readWithin(String name, byte[] content, Deadline deadline) throws UnreadableDocument {
        try {
            DocumentFormat format = FileKind.of(name, content, deadline);
            return blocks(format, content, deadline).text(format, name);
        } catch (Deadline.Over e) {
            throw new UnreadableDocument(Reason.TOO_SLOW);
        } catch (StackOverflowError e) {
            throw new UnreadableDocument(Reason.BOMB);
        }
    }

    private static BlockList blocks(DocumentFormat format, byte[] content, Deadline deadline)
            throws UnreadableDocument {
        return switch (format) {
            case DOCX -> DocxReader.read(content, deadline);
            case DOC -> DocReader.read(content, deadline);
            case PDF -> PdfReader.read(content, deadline);
            case TEXT, MARKDOWN -> {
                String text = PlainTextReader.decode(content);
                if (text == null) {
                    throw new UnreadableDocument(Reason.UNKNOWN_TYPE);
                }
                yield PlainTextReader.read(text, deadline);
            }
        };
    }
}
