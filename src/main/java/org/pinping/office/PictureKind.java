package org.pinping.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Tells by its content which kind of picture it is, and whether a page can show it. Only its head is read. */
final class PictureKind {

    /** A picture of few bytes may unfold to any size. */
    static final long MOST_PIXELS = 40_000_000;

    private static final Map<String, String> HEADS =
            Map.of("\u0089PNG\r\n\u001a\n", "image/png", "\u00ff\u00d8\u00ff", "image/jpeg", "GIF8", "image/gif");

    private PictureKind() {}

    /** Empty when a page should not show it. */
    static String mediaType(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> kind : HEADS.entrySet()) {
            if (head.startsWith(kind.getKey())) {
                return isOfSensibleSize(bytes) ? kind.getValue() : "";
            }
        }
        return "";
    }

    private static boolean isOfSensibleSize(byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // what cannot say how large it is cannot be shown either
            return false;
        }
    }
}
