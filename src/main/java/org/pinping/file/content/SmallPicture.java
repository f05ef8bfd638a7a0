package org.pinping.file.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture small enough for lists. Only every so-manieth pixel is unpacked, one picture at a time, and none that would
 * have to be held whole and is too large for that.
 */
final class SmallPicture {

    private static final int LONGER_SIDE = 480;
    private static final long MOST_IN_PASSES = 16_000_000;

    private SmallPicture() {}

    /** A JPEG of the picture; nothing where it cannot be read or would take too much memory. */
    static synchronized Optional<byte[]> of(Content content, PictureSize size) throws IOException {
        if (size.inPasses() && size.pixels() > MOST_IN_PASSES) {
            return Optional.empty();
        }
        try (InputStream in = content.open(0);
                ImageInputStream image = new MemoryCacheImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            return readers.hasNext() ? read(readers.next(), image, size) : Optional.empty();
        } catch (RuntimeException | IOException unreadable) {
            // readers of pictures throw what they like at damaged ones
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(ImageReader reader, ImageInputStream image, PictureSize size)
            throws IOException {
        try {
            reader.setInput(image, true, true);
            int step = Math.max(1, Math.max(size.width(), size.height()) / (2 * LONGER_SIDE));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(shrink(reader.read(0, param)));
        } finally {
            reader.dispose();
        }
    }

    private static byte[] shrink(BufferedImage source) throws IOException {
        double scale = Math.min(1, (double) LONGER_SIDE / Math.max(source.getWidth(), source.getHeight()));
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(source, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "jpeg", out);
        return out.toByteArray();
    }
}
