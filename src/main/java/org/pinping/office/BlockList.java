package org.pinping.office;

import java.util.ArrayList;
import java.util.List;
import org.pinping.office.DocumentBlock.Look;
import org.pinping.office.DocumentBlock.Paragraph;
import org.pinping.office.DocumentBlock.Picture;
import org.pinping.office.UnreadableDocument.Reason;

/** Collects the blocks of a file and keeps them within bounds. */
final class BlockList {

    static final int MOST_SIGNS = 500_000;

    private static final int MOST_BLOCKS = 50_000;
    private static final int MOST_PICTURES = 100;
    private static final long MOST_PICTURE_BYTES = 30L << 20;

    private final Deadline deadline;
    private final List<DocumentBlock> blocks = new ArrayList<>();
    private int page = 1;
    private int gap;
    private int signs;
    private int pictures;
    private long pictureBytes;
    private int leftOut;

    BlockList(Deadline deadline) {
        this.deadline = deadline;
    }

    void nextPage() {
        page++;
    }

    void page(int number) {
        page = number;
    }

    void blankLine() {
        gap++;
    }

    void paragraph(String text, Look look) throws UnreadableDocument {
        deadline.check();
        // a line of blanks that do not break is blank too
        if (text.chars().allMatch(it -> Character.isWhitespace(it) || Character.isSpaceChar(it))) {
            gap++;
            return;
        }
        signs += text.length();
        if (signs > MOST_SIGNS || blocks.size() >= MOST_BLOCKS) {
            throw new UnreadableDocument(Reason.TOO_MUCH_TEXT);
        }
        blocks.add(new Paragraph(text, look, page, gap));
        gap = 0;
    }

    /** Takes a picture if a page can show it, else counts it as left out. */
    void picture(byte[] bytes, String alt) throws UnreadableDocument {
        deadline.check();
        String mediaType = PictureKind.mediaType(bytes);
        pictureBytes += bytes.length;
        if (mediaType.isEmpty() || pictures >= MOST_PICTURES || pictureBytes > MOST_PICTURE_BYTES) {
            leftOut++;
            return;
        }
        blocks.add(new Picture(pictures++, new PictureData(mediaType, bytes), alt.strip(), page));
    }

    void leaveOutPicture() {
        leftOut++;
    }

    boolean hasText() {
        return signs > 0;
    }

    int signs() {
        return signs;
    }

    DocumentText text(DocumentFormat format, String fileName) throws UnreadableDocument {
        if (!hasText()) {
            throw new UnreadableDocument(Reason.NO_TEXT);
        }
        List<DocumentNote> notes = new ArrayList<>();
        if (!format.fits(fileName)) {
            notes.add(new DocumentNote(DocumentNote.Kind.MISNAMED, format.extension()));
        }
        if (leftOut > 0) {
            notes.add(new DocumentNote(DocumentNote.Kind.PICTURES_LEFT_OUT, String.valueOf(leftOut)));
        }
        return new DocumentText(format, blocks, notes);
    }
}
