package org.pinping.office;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** A picture of a pdf file as bytes that a page can show. */
final class PdfPicture {

    /** To unfold a larger one would take more memory than a file may. */
    private static final long MOST_UNFOLDED = 8_000_000;

    private static final int LARGEST = 12 << 20;

    private PdfPicture() {}

    /** Null when it is too large or of a kind that is not read. */
    static byte @Nullable [] of(PDImageXObject image) throws IOException {
        long pixels = (long) image.getWidth() * image.getHeight();
        List<COSName> filters = image.getStream().getFilters();
        if (pixels <= 0 || pixels > PictureKind.MOST_PIXELS) {
            return null;
        }
        boolean jpeg = filters.size() == 1 && filters.contains(COSName.DCT_DECODE);
        if (jpeg && image.getColorSpace().getNumberOfComponents() != 4) {
            try (InputStream raw = image.createInputStream(List.of("DCTDecode"))) {
                byte[] bytes = raw.readNBytes(LARGEST + 1);
                return bytes.length > LARGEST ? null : bytes;
            }
        }
        if (pixels > MOST_UNFOLDED || filters.contains(COSName.JPX_DECODE)) {
            return null;
        }
        BufferedImage unfolded = image.getImage();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        return ImageIO.write(unfolded, "png", png) ? png.toByteArray() : null;
    }
}
