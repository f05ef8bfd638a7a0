package org.pinping.file.content;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A content in memory. */
record TestContent(byte[] bytes) implements Content {

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open(long from) {
        return new ByteArrayInputStream(bytes, (int) from, bytes.length - (int) from);
    }
}
