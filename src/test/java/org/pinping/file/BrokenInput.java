package org.pinping.file;

import java.io.IOException;
import java.io.InputStream;

/** A line that breaks after so many bytes, and stays broken. */
final class BrokenInput extends InputStream {

    private int left;

    BrokenInput(int left) {
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            throw new IOException("connection reset");
        }
        left--;
        return 'x';
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = Math.min(length, left);
        if (read == 0) {
            throw new IOException("connection reset");
        }
        left -= read;
        return read;
    }
}
