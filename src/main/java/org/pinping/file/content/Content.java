package org.pinping.file.content;

import java.io.IOException;
import java.io.InputStream;

/** Bytes of a known number that can be read from any place. */
public interface Content {

    long size();

    InputStream open(long from) throws IOException;

    /** So many bytes from the given place on, fewer at the end. */
    default byte[] slice(long from, int length) throws IOException {
        long start = Math.max(0, Math.min(from, size()));
        try (InputStream in = open(start)) {
            return in.readNBytes((int) Math.min(length, size() - start));
        }
    }
}
