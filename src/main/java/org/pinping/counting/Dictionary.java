package org.pinping.counting;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the different texts of a column, so that millions of cells become a few strings. Equal bytes are found
 * without decoding; equal texts of files in different encodings still get one number.
 */
final class Dictionary {

    private static final int UNUSED = -1;

    private int[] slots = unused(64);
    private final List<Key> keys = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Bytes as they were found, and the number of what they say. */
    private static final class Key {
        private final byte[] bytes;
        private final Charset charset;
        private final int hash;
        private final int number;

        Key(byte[] bytes, Charset charset, int hash, int number) {
            this.bytes = bytes;
            this.charset = charset;
            this.hash = hash;
            this.number = number;
        }
    }

    private static int[] unused(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, UNUSED);
        return slots;
    }

    /** The number of the cell's text; a new text gets the next one. */
    int number(Row row, int cell) {
        byte[] bytes = row.bytes();
        int from = row.start(cell);
        int to = row.end(cell);
        int hash = hash(bytes, from, to);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != UNUSED) {
            Key key = keys.get(slots[slot]);
            if (key.charset.equals(row.charset()) && Arrays.equals(key.bytes, 0, key.bytes.length, bytes, from, to)) {
                return key.number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        int number = number(row.text(cell));
        slots[slot] = keys.size();
        keys.add(new Key(Arrays.copyOfRange(bytes, from, to), row.charset(), hash, number));
        if (keys.size() * 2 > slots.length) {
            grow();
        }
        return number;
    }

    int number(String text) {
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    private void grow() {
        slots = unused(slots.length * 2);
        for (int i = 0; i < keys.size(); i++) {
            int slot = keys.get(i).hash & (slots.length - 1);
            while (slots[slot] != UNUSED) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i;
        }
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }

    String text(int number) {
        return texts.get(number);
    }

    int size() {
        return texts.size();
    }
}
