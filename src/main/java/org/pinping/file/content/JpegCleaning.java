package org.pinping.file.content;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG without what the camera noted (place, time, owner, preview), without comments and without anything
 * behind its end. The picture itself is copied as it is; which side is up is kept.
 */
final class JpegCleaning {

    private static final int SOS = 0xda;
    private static final int EOI = 0xd9;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private final DataInputStream in;
    private final DataOutputStream out;
    private int orientation = 1;

    private JpegCleaning(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    /** Throws {@link EOFException} for a picture that breaks off. */
    static void copy(InputStream in, OutputStream out) throws IOException {
        JpegCleaning copy = new JpegCleaning(in, out);
        copy.run();
        copy.out.flush();
    }

    /** The same, with the given side up. */
    static void copyWith(int orientation, InputStream in, OutputStream out) throws IOException {
        JpegCleaning copy = new JpegCleaning(in, out);
        copy.orientation = orientation;
        copy.run();
        copy.out.flush();
    }

    /** Which side of the picture is up, as EXIF counts it: 1 is upright. */
    static int orientation(Content content) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(content.open(0)))) {
            in.skipNBytes(2);
            int marker = marker(in);
            while (marker >= APP0 && marker <= APP15) {
                byte[] body = new byte[Math.max(0, in.readUnsignedShort() - 2)];
                in.readFully(body);
                if (marker == APP1 && starts(body, EXIF)) {
                    return orientation(body);
                }
                marker = marker(in);
            }
            return 1;
        }
    }

    private void run() throws IOException {
        in.skipNBytes(2);
        out.writeShort(0xffd8);
        upright(orientation);
        int marker = marker(in);
        while (marker != EOI) {
            if (marker < 0) {
                throw new EOFException();
            }
            segment(marker);
            marker = marker == SOS ? scan() : marker(in);
        }
        out.writeShort(0xff00 | EOI);
    }

    private void segment(int marker) throws IOException {
        if ((marker >= 0xd0 && marker <= 0xd8) || marker == 0x01) {
            return;
        }
        byte[] body = new byte[Math.max(0, in.readUnsignedShort() - 2)];
        in.readFully(body);
        if (marker == APP1 && starts(body, EXIF)) {
            upright(orientation(body));
        } else if (isPicture(marker, body)) {
            write(marker, body);
        }
    }

    private static boolean isPicture(int marker, byte[] body) {
        if (marker == APP2) {
            return starts(body, COLOURS);
        }
        boolean note = (marker > APP0 && marker <= APP15 && marker != APP14) || marker == COMMENT;
        return !note;
    }

    private void write(int marker, byte[] body) throws IOException {
        out.writeShort(0xff00 | marker);
        out.writeShort(body.length + 2);
        out.write(body);
    }

    /** The compressed picture, up to the marker that ends it. */
    private int scan() throws IOException {
        while (true) {
            int sign = in.readUnsignedByte();
            while (sign == 0xff) {
                int next = in.readUnsignedByte();
                if (next == 0 || (next >= 0xd0 && next <= 0xd7)) {
                    out.write(0xff);
                    sign = next;
                    break;
                }
                if (next != 0xff) {
                    return next;
                }
            }
            out.write(sign);
        }
    }

    /** Keeps one of the notes: how the camera was held. */
    private void upright(int orientation) throws IOException {
        if (orientation > 1) {
            ByteBuffer kept = ByteBuffer.allocate(EXIF.length + 26);
            kept.put(EXIF).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
            kept.putShort((short) 1)
                    .putShort((short) ORIENTATION)
                    .putShort((short) 3)
                    .putInt(1);
            kept.putShort((short) orientation).putShort((short) 0).putInt(0);
            write(APP1, kept.array());
        }
    }

    private static int orientation(byte[] exif) {
        ByteBuffer tiff =
                ByteBuffer.wrap(exif, EXIF.length, exif.length - EXIF.length).slice();
        if (tiff.capacity() < 8) {
            return 1;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        if (at < 8 || at + 2 > tiff.capacity()) {
            return 1;
        }
        int count = tiff.getShort(at) & 0xffff;
        for (int i = 0; i < count && at + 2 + 12 * (i + 1) <= tiff.capacity(); i++) {
            int field = at + 2 + 12 * i;
            if (tiff.getShort(field) == ORIENTATION) {
                int value = tiff.getShort(field + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static boolean starts(byte[] body, byte[] sign) {
        return body.length >= sign.length && Arrays.equals(body, 0, sign.length, sign, 0, sign.length);
    }

    /** The next marker, -1 where there is none. */
    static int marker(DataInputStream in) throws IOException {
        int sign = in.read();
        if (sign != 0xff) {
            return -1;
        }
        int marker = in.read();
        while (marker == 0xff) {
            marker = in.read();
        }
        return marker;
    }
}
