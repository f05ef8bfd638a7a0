package org.pinping.file.content;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * How large a picture would be once unpacked, read from its header alone.
 *
 * @param inPasses whether it comes in passes over the whole picture, so that unpacking holds all of it
 */
public record PictureSize(int width, int height, boolean inPasses) {

    /** Of a JPEG; 0 × 0 where no frame is found. */
    static PictureSize ofJpeg(Content content) throws IOException {
        try (DataInputStream in = new DataInputStream(content.open(0))) {
            in.skipNBytes(2);
            while (true) {
                int marker = JpegCleaning.marker(in);
                if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                    in.skipNBytes(3);
                    int height = in.readUnsignedShort();
                    int width = in.readUnsignedShort();
                    return new PictureSize(width, height, marker == 0xc2 || marker == 0xc6);
                }
                if (marker < 0 || marker == 0xd9 || marker == 0xda) {
                    return new PictureSize(0, 0, false);
                }
                in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
            }
        } catch (EOFException e) {
            return new PictureSize(0, 0, false);
        }
    }

    static PictureSize ofPng(Content content) throws IOException {
        try (InputStream in = content.open(0);
                DataInputStream data = new DataInputStream(in)) {
            data.skipNBytes(16);
            int width = data.readInt();
            int height = data.readInt();
            data.skipNBytes(4);
            return new PictureSize(width, height, data.readUnsignedByte() == 1);
        } catch (EOFException e) {
            return new PictureSize(0, 0, false);
        }
    }

    long pixels() {
        return (long) width * height;
    }

    boolean isNone() {
        return width <= 0 || height <= 0;
    }
}
