package org.pinping.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers whether the sender broke off: a store takes what has come, and the end of it looks like any other. */
final class WatchedInput extends FilterInputStream {

    private boolean broken;

    WatchedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        try {
            return super.read(buffer, from, length);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    boolean isBroken() {
        return broken;
    }
}
