package org.pinping.file.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.pinping.file.Opens;

/** A film by its boxes: one that ends before its last box, or has no table of what to play, does not open. */
public final class Mp4Boxes {

    private static final int MOST_BOXES = 10_000;
    private static final int MOOV = 0x6d6f6f76;

    private Mp4Boxes() {}

    public static Opens check(Content content) throws IOException {
        boolean table = false;
        long at = 0;
        for (int i = 0; i < MOST_BOXES && at + 8 <= content.size(); i++) {
            ByteBuffer head = ByteBuffer.wrap(content.slice(at, 16));
            table |= head.getInt(4) == MOOV;
            long size = head.getInt(0) & 0xffffffffL;
            if (size == 1 && head.capacity() == 16) {
                size = head.getLong(8);
            } else if (size == 0) {
                size = content.size() - at;
            }
            if (size < 8) {
                return Opens.NO;
            }
            at += size;
        }
        return table && at == content.size() ? Opens.YES : Opens.NO;
    }
}
