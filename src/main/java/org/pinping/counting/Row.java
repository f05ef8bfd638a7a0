package org.pinping.counting;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A row of a table: its cells as slices of bytes, so that a cell that was seen before is never decoded again. */
final class Row {

    private byte[] bytes = new byte[0];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;
    private int number;
    private Charset charset = StandardCharsets.UTF_8;
    private boolean unicode = true;

    void begin(byte[] source, Charset encoding, int rowNumber) {
        if (bytes != source) {
            bytes = source;
            charset = encoding;
            unicode = encoding.equals(StandardCharsets.UTF_8);
        }
        number = rowNumber;
        size = 0;
    }

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    void end(int cell, int end) {
        ends[cell] = end;
    }

    /** Counted from 1, the headings included, as an editor or spreadsheet shows it. */
    int number() {
        return number;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether the bytes are UTF-8; the only other encoding is GB18030. */
    boolean unicode() {
        return unicode;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    boolean isEmpty(int cell) {
        return starts[cell] == ends[cell];
    }

    boolean isEmpty() {
        for (int i = 0; i < size; i++) {
            if (!isEmpty(i)) {
                return false;
            }
        }
        return true;
    }

    String text(int cell) {
        return new String(bytes, starts[cell], ends[cell] - starts[cell], charset);
    }
}
