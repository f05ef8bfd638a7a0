package org.pinping.file.content;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies a PNG's picture and colours, and leaves texts, notes of cameras and whatever stands behind its end. */
final class PngCleaning {

    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs");
    private static final int HEAD = 8;
    private static final int CHECKSUM = 4;

    private PngCleaning() {}

    /** Throws {@link EOFException} for a picture that breaks off. */
    static void copy(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
        out.write(in.readNBytes(HEAD));
        String name = "";
        while (!name.equals("IEND")) {
            int length = in.readInt();
            byte[] type = new byte[4];
            in.readFully(type);
            if (length < 0) {
                throw new EOFException();
            }
            name = new String(type, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(name)) {
                out.writeInt(length);
                out.write(type);
                copy(in, out, length + (long) CHECKSUM);
            } else {
                in.skipNBytes(length + (long) CHECKSUM);
            }
        }
        out.flush();
    }

    private static void copy(DataInputStream in, DataOutputStream out, long length) throws IOException {
        byte[] buffer = new byte[8192];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
