package org.pinping.office;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.pinping.office.UnreadableDocument.Reason;

/** Reads a pdf file that holds text; pages that are only pictures of text are refused. */
final class PdfReader {

    private static final int MOST_PAGES = 300;
    /** What the streams of a file may need beyond memory goes to a temporary file, and is bounded too. */
    private static final long MOST_IN_MEMORY = 16L << 20;

    private static final long MOST_IN_ALL = 256L << 20;
    private static final int FEWEST_SIGNS = 20;

    private PdfReader() {}

    static BlockList read(byte[] content, Deadline deadline) throws UnreadableDocument {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MOST_IN_MEMORY, MOST_IN_ALL);
        try (PDDocument document =
                Loader.loadPDF(new WatchedBytes(content, deadline), "", null, null, memory.streamCache)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableDocument(Reason.ENCRYPTED);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableDocument(Reason.TOO_MANY_PAGES, String.valueOf(document.getNumberOfPages()));
            }
            return read(document, deadline);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(Reason.ENCRYPTED);
        } catch (Deadline.Over | UnreadableDocument e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // damaged files make the library fail in many ways
            throw new UnreadableDocument(deadline.isOver() ? Reason.TOO_SLOW : Reason.BROKEN);
        }
    }

    private static BlockList read(PDDocument document, Deadline deadline) throws IOException, UnreadableDocument {
        PdfFonts.useOwn();
        PdfPages pages = new PdfPages(deadline);
        List<PdfPage> read = pages.read(document);
        PdfMargins.takeOff(read);
        BlockList blocks = new BlockList(deadline);
        PdfPage.Edges edges = PdfPage.Edges.of(read);
        for (PdfPage page : read) {
            page.flowInto(blocks, edges);
        }
        if (blocks.signs() < FEWEST_SIGNS) {
            boolean pictures = read.stream().anyMatch(PdfPage::hasPictures);
            throw new UnreadableDocument(pictures ? Reason.SCAN : Reason.NO_TEXT);
        }
        return blocks;
    }

    /** Ends the reading of a file at the deadline, wherever in it the library is. */
    private static final class WatchedBytes extends RandomAccessReadBuffer {

        private final Deadline deadline;

        WatchedBytes(byte[] content, Deadline deadline) {
            super(content);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            deadline.checkWithin();
            return super.read();
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            deadline.checkWithin();
            return super.read(target, from, most);
        }
    }
}
