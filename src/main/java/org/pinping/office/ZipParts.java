package org.pinping.office;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.pinping.office.UnreadableDocument.Reason;

/**
 * The parts of a zip file held in memory, by its directory. Bounded in the number of parts, and over all readings in
 * what comes out of them, whatever the directory claims.
 */
final class ZipParts {

    private static final int END_SIGN = 0x06054b50;
    private static final int PART_SIGN = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int PART_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENCRYPTED = 1;
    private static final int NAME_IS_UTF8 = 1 << 11;
    private static final int DEFLATED = 8;

    private final byte[] content;
    private final ByteBuffer bytes;
    private final Deadline deadline;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private long left;

    private ZipParts(byte[] content, long mostOut, Deadline deadline) {
        this.content = content;
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.left = mostOut;
        this.deadline = deadline;
    }

    /**
     * Reads the directory.
     *
     * @param mostOut how many bytes may come out of all parts together
     * @param names how names are written that are not marked as UTF-8
     */
    static ZipParts open(byte[] content, int mostParts, long mostOut, Charset names, Deadline deadline)
            throws UnreadableDocument {
        ZipParts zip = new ZipParts(content, mostOut, deadline);
        try {
            zip.readDirectory(mostParts, names);
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableDocument(Reason.BROKEN);
        }
        return zip;
    }

    private void readDirectory(int most, Charset names) throws UnreadableDocument {
        int at = bytes.getInt(endRecord() + 16);
        int count = 0;
        while (bytes.getInt(at) == PART_SIGN) {
            if (++count > most) {
                throw new UnreadableDocument(Reason.BOMB);
            }
            int flags = bytes.getShort(at + 8);
            int nameLength = bytes.getShort(at + 28) & 0xffff;
            byte[] raw = new byte[nameLength];
            bytes.get(at + PART_SIZE, raw);
            String name = new String(raw, (flags & NAME_IS_UTF8) == 0 ? names : StandardCharsets.UTF_8);
            Part part = new Part(
                    bytes.getShort(at + 10),
                    bytes.getInt(at + 20) & 0xffffffffL,
                    bytes.getInt(at + 42),
                    (flags & ENCRYPTED) != 0);
            parts.putIfAbsent(name, part);
            at += PART_SIZE + nameLength + (bytes.getShort(at + 30) & 0xffff) + (bytes.getShort(at + 32) & 0xffff);
        }
        if (count == 0) {
            throw new UnreadableDocument(Reason.BROKEN);
        }
    }

    private int endRecord() throws UnreadableDocument {
        int first = Math.max(0, content.length - END_SIZE - LONGEST_COMMENT);
        for (int at = content.length - END_SIZE; at >= first; at--) {
            if (bytes.getInt(at) == END_SIGN) {
                return at;
            }
        }
        throw new UnreadableDocument(Reason.BROKEN);
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The content of a part, or null if there is none. Reading more than is allowed fails with {@link Excess}. */
    @Nullable InputStream open(String name) throws UnreadableDocument {
        Part part = parts.get(name);
        if (part == null) {
            return null;
        }
        if (part.encrypted()) {
            throw new UnreadableDocument(Reason.ENCRYPTED);
        }
        try {
            int local = part.local();
            int start =
                    local + LOCAL_SIZE + (bytes.getShort(local + 26) & 0xffff) + (bytes.getShort(local + 28) & 0xffff);
            int length = (int) Math.min(part.packed(), content.length - (long) start);
            InputStream packed = new ByteArrayInputStream(content, start, length);
            InputStream plain = part.method() == DEFLATED ? new Inflating(packed) : packed;
            return new Bounded(plain);
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableDocument(Reason.BROKEN);
        }
    }

    /** The whole of a part that may not be longer than a number of bytes; null if there is none or it is longer. */
    byte @Nullable [] bytes(String name, int most) throws UnreadableDocument {
        try (InputStream in = open(name)) {
            byte[] all = in == null ? null : in.readNBytes(most + 1);
            return all == null || all.length > most ? null : all;
        } catch (Excess e) {
            throw new UnreadableDocument(e.reason);
        } catch (IOException e) {
            throw new UnreadableDocument(Reason.BROKEN);
        }
    }

    private record Part(int method, long packed, int local, boolean encrypted) {}

    /** Ends the use of the inflater with the stream. */
    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream in) {
            super(in, new Inflater(true), 8192);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }

    /** Passes on no more than is left, and only until the deadline. */
    private final class Bounded extends FilterInputStream {

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            if (deadline.isOver()) {
                throw new Excess(Reason.TOO_SLOW);
            }
            int read = super.read(target, from, most);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new Excess(Reason.BOMB);
            }
            return read;
        }
    }

    /** Ends a reading that goes on too long. */
    static final class Excess extends IOException {

        private static final long serialVersionUID = 1;

        private final Reason reason;

        Excess(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }
}
