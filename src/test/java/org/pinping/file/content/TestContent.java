package org.pinping.file.content;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A content in memory. */
final class TestContent implements Content {

    private final byte[] bytes;

    TestContent(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open(long from) {
        return new ByteArrayInputStream(bytes, (int) from, bytes.length - (int) from);
    }
}
