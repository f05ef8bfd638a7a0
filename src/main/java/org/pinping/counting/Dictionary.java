package org.pinping.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Key last;

    /** Bytes as they were found, and the number of what they say. */
    private static final class Key {
        private final byte[] bytes;
        private final boolean unicode;
        private final int hash;
        private final int number;

        Key(byte[] bytes, boolean unicode, int hash, int number) {
            this.bytes = bytes;
            this.unicode = unicode;
            this.hash = hash;
            this.number = number;
        }

        boolean holds(Row row, int from, int length) {
            if (length != bytes.length || unicode != row.unicode()) {
                return false;
            }
            byte[] others = row.bytes();
            for (int i = 0; i < length; i++) {
                if (bytes[i] != others[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static int[] unused(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, UNUSED);
        return slots;
    }

    /** The number of the cell's text; a new text gets the next one. Mostly it is that of the row before. */
    int number(Row row, int cell) {
        int from = row.start(cell);
        int length = row.end(cell) - from;
        Key before = last;
        if (before != null && before.holds(row, from, length)) {
            return before.number;
        }
        int hash = hash(row.bytes(), from, from + length);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != UNUSED) {
            Key key = keys.get(slots[slot]);
            if (key.hash == hash && key.holds(row, from, length)) {
                last = key;
                return key.number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(slot, hash, row, cell);
    }

    private int add(int slot, int hash, Row row, int cell) {
        byte[] bytes = Arrays.copyOfRange(row.bytes(), row.start(cell), row.end(cell));
        Key key = new Key(bytes, row.unicode(), hash, number(row.text(cell)));
        slots[slot] = keys.size();
        keys.add(key);
        if (keys.size() * 2 > slots.length) {
            grow();
        }
        return key.number;
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
