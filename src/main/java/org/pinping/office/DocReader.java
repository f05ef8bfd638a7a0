package org.pinping.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.pinping.office.DocumentBlock.Look;
import org.pinping.office.DocumentBlock.Place;
import org.pinping.office.UnreadableDocument.Reason;

/** Reads the old Word format. */
final class DocReader {

    /** The library holds several copies of such a file in memory. */
    private static final int LARGEST = 16 << 20;

    private static final int JUSTIFIED_TO_CENTRE = 1;
    private static final int LEVELS = 9;

    private final HWPFDocument document;
    private final PicturesTable pictures;
    private final BlockList blocks;
    private final Deadline deadline;
    private final DocNumbering numbering;
    private final StringBuilder row = new StringBuilder();

    private DocReader(HWPFDocument document, Deadline deadline) {
        this.document = document;
        this.pictures = document.getPicturesTable();
        this.blocks = new BlockList(deadline);
        this.deadline = deadline;
        this.numbering = new DocNumbering();
    }

    static BlockList read(byte[] content, Deadline deadline) throws UnreadableDocument {
        if (content.length > LARGEST) {
            throw new UnreadableDocument(Reason.OLD_TOO_LARGE);
        }
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (file.getRoot().hasEntryCaseInsensitive("Macros")) {
                throw new UnreadableDocument(Reason.MACROS);
            }
            try (HWPFDocument document = new HWPFDocument(file)) {
                DocReader reader = new DocReader(document, deadline);
                reader.read();
                return reader.blocks;
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocument(Reason.ENCRYPTED);
        } catch (Deadline.Over e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // damaged files make the library fail in many ways
            throw new UnreadableDocument(deadline.isOver() ? Reason.TOO_SLOW : Reason.BROKEN);
        }
    }

    private void read() throws UnreadableDocument {
        Range text = document.getRange();
        for (int i = 0; i < text.numParagraphs(); i++) {
            deadline.check();
            take(text.getParagraph(i));
        }
        Range boxes = document.getMainTextboxRange();
        for (int i = 0; i < boxes.numParagraphs(); i++) {
            DocRuns runs = new DocRuns(boxes.getParagraph(i));
            blocks.paragraph(runs.text(), new Look(0, runs.bold(), false, Place.BOX));
        }
    }

    private void take(Paragraph paragraph) throws UnreadableDocument {
        DocRuns runs = new DocRuns(paragraph);
        String text = runs.text();
        if (paragraph.isInTable()) {
            takeCell(paragraph, text);
        } else {
            String number = text.isBlank() ? "" : numbering.next(paragraph);
            int level = paragraph.getLvl() < LEVELS ? paragraph.getLvl() + 1 : 0;
            boolean centred = paragraph.getJustification() == JUSTIFIED_TO_CENTRE;
            int bold = runs.bold() == 0 ? 0 : runs.bold() + number.length();
            blocks.paragraph(number + text, new Look(level, bold, centred, Place.BODY));
            if (runs.breaksPage()) {
                blocks.nextPage();
            }
        }
        takePictures(paragraph);
    }

    /** A cell ends with its last paragraph, a row with a paragraph of its own. */
    private void takeCell(Paragraph paragraph, String text) throws UnreadableDocument {
        if (paragraph.isTableRowEnd()) {
            blocks.paragraph(row.toString().strip(), Look.PLAIN.in(Place.ROW));
            row.setLength(0);
            return;
        }
        boolean endsCell = paragraph.text().endsWith("\u0007");
        row.append(text.replace('\t', ' ')).append(endsCell ? "\t" : "\n");
    }

    private void takePictures(Paragraph paragraph) throws UnreadableDocument {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && pictures.hasPicture(run)) {
                Picture picture = pictures.extractPicture(run, false);
                if (picture == null) {
                    blocks.leaveOutPicture();
                } else {
                    String alt = picture.getDescription();
                    blocks.picture(picture.getContent(), alt == null ? "" : alt);
                }
            }
        }
    }
}
