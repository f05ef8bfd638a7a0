package org.pinping.file.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.pinping.file.FileType;
import org.pinping.kernel.Problem;

/** Makes pictures harmless: nothing behind the picture, no notes of the camera, no drawing that does more than draw. */
public final class Pictures {

    private static final long MOST_PIXELS = 60_000_000;
    private static final long MOST_DRAWING = 2L << 20;

    private Pictures() {}

    /** Refuses a picture whose header says that it would fill the memory of whoever looks at it. */
    public static void check(FileType type, Content content, String name) throws IOException {
        if (type == FileType.SVG) {
            if (content.size() > MOST_DRAWING) {
                throw Problem.invalid("problem.file.svg.large", name);
            }
            return;
        }
        PictureSize size = size(type, content);
        if (size.isNone()) {
            throw Problem.invalid("problem.file.broken", name);
        }
        if (size.pixels() > MOST_PIXELS) {
            throw Problem.invalid("problem.file.pixels", name, size.width(), size.height());
        }
    }

    /** Copies the picture without anything that is not picture; refuses one that breaks off. */
    public static void clean(FileType type, InputStream in, OutputStream out, String name) throws IOException {
        try {
            switch (type) {
                case JPEG -> JpegCleaning.copy(in, out);
                case PNG -> PngCleaning.copy(in, out);
                case SVG -> SvgCleaning.copy(in, out);
                default -> in.transferTo(out);
            }
        } catch (SvgCleaning.RefusedException e) {
            throw Problem.invalid("problem.file.svg." + e.reason(), name);
        } catch (IOException e) {
            throw Problem.invalid("problem.file.broken", name);
        }
    }

    /** A small JPEG of a cleaned picture, the same side up; nothing where it cannot be unpacked within bounds. */
    public static Optional<byte[]> shrink(FileType type, Content content) throws IOException {
        if (type == FileType.SVG) {
            return Optional.empty();
        }
        Optional<byte[]> small = SmallPicture.of(content, size(type, content));
        return type == FileType.PNG || small.isEmpty() ? small : Optional.of(turned(small.get(), content));
    }

    private static byte[] turned(byte[] small, Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JpegCleaning.copyWith(JpegCleaning.orientation(content), new ByteArrayInputStream(small), out);
        return out.toByteArray();
    }

    private static PictureSize size(FileType type, Content content) throws IOException {
        return type == FileType.PNG ? PictureSize.ofPng(content) : PictureSize.ofJpeg(content);
    }
}
