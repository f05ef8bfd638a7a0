package org.pinping.office;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Takes the lines and pictures of each page as they are drawn. */
final class PdfPages extends PDFTextStripper {

    /** A page that draws more than this is no text. */
    private static final int MOST_OPERATORS = 2_000_000;

    private static final int MOST_PICTURES = 100;

    private final Deadline deadline;
    private final List<PdfPage> pages = new ArrayList<>();
    private PdfPage page = new PdfPage(1, 0, 0);
    private PdfLine line = new PdfLine();
    private int operators;
    private int pictures;

    PdfPages(Deadline deadline) {
        this.deadline = deadline;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    List<PdfPage> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void startPage(PDPage pdfPage) throws IOException {
        super.startPage(pdfPage);
        line = new PdfLine();
    }

    @Override
    public void processPage(PDPage pdfPage) throws IOException {
        deadline.checkWithin();
        page = new PdfPage(
                pages.size() + 1,
                pdfPage.getCropBox().getWidth(),
                pdfPage.getCropBox().getHeight());
        super.processPage(pdfPage);
        pages.add(page);
        pdfPage.getCOSObject().setNeedToBeUpdated(false);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.checkWithin();
        if (++operators > MOST_OPERATORS) {
            throw new IOException("too many operators");
        }
        boolean picture = operator.getName().equals("Do") && !operands.isEmpty() && operands.get(0) instanceof COSName;
        if (!picture || !takePicture((COSName) operands.get(0))) {
            super.processOperator(operator, operands);
        }
    }

    private boolean takePicture(COSName name) throws IOException {
        PDXObject object = getResources() == null ? null : getResources().getXObject(name);
        if (!(object instanceof PDImageXObject image)) {
            return false;
        }
        Matrix drawn = getGraphicsState().getCurrentTransformationMatrix();
        float width = Math.abs(drawn.getScalingFactorX());
        float height = Math.abs(drawn.getScalingFactorY());
        // rules and ornaments are drawn as pictures too
        if (width >= 40 && height >= 40 && pictures++ < MOST_PICTURES) {
            page.add(image(image), page.height() - drawn.getTranslateY() - height, name.getName());
        }
        return true;
    }

    private byte @Nullable [] image(PDImageXObject image) throws IOException {
        deadline.checkWithin();
        return PdfPicture.of(image);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        line.add(text, positions);
    }

    @Override
    protected void writeWordSeparator() {
        line.blank();
    }

    @Override
    protected void writeLineSeparator() {
        page.add(line);
        line = new PdfLine();
    }

    @Override
    protected void writePageEnd() {
        page.add(line);
        line = new PdfLine();
    }
}
