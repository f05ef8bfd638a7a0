package org.pinping.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the passages that two texts share word for word. Only letters, digits and Chinese characters count, so that
 * other punctuation or line ends hide nothing; a passage is at least {@value #LEAST} of them long, which no two authors
 * write alike by chance but for fixed phrases.
 */
final class TextOverlap {

    static final int LEAST = 13;

    private static final long BASE = 1_000_003L;

    private final Signs own;
    private final long[] ownHashes;
    /** Where a passage stands first: one that is repeated a thousand times must not cost a million steps. */
    private final Map<Long, Integer> firstStarts = new HashMap<>();

    TextOverlap(String text) {
        own = Signs.of(text);
        ownHashes = own.hashes();
        for (int i = 0; i < ownHashes.length; i++) {
            firstStarts.putIfAbsent(ownHashes[i], i);
        }
    }

    /** How many signs of this text count. */
    int length() {
        return own.length();
    }

    /** How many signs of this text stand in passages that the other holds too. */
    int sharedWith(String other) {
        return matched(Signs.of(other)).own().cardinality();
    }

    /** The passages of this text, and those of the other, as ranges of their own signs from and to. */
    Passages passages(String other) {
        Signs signs = Signs.of(other);
        Matched matched = matched(signs);
        return new Passages(
                own.ranges(matched.own()),
                signs.ranges(matched.other()),
                matched.own().cardinality());
    }

    private Matched matched(Signs other) {
        BitSet found = new BitSet();
        BitSet inOther = new BitSet();
        long[] hashes = other.hashes();
        for (int i = 0; i < hashes.length; i++) {
            Integer start = firstStarts.get(hashes[i]);
            if (start != null && own.equalsAt(start, other, i)) {
                found.set(start);
                inOther.set(i, i + LEAST);
            }
        }
        BitSet inOwn = new BitSet();
        for (int i = 0; i < ownHashes.length && !found.isEmpty(); i++) {
            if (found.get(firstStarts.getOrDefault(ownHashes[i], i))) {
                inOwn.set(i, i + LEAST);
            }
        }
        return new Matched(inOwn, inOther);
    }

    private record Matched(BitSet own, BitSet other) {}

    /** From and to of passages within a text, in its own positions; shared is how many signs of the own text they hold. */
    record Passages(List<int[]> own, List<int[]> other, int shared) {}

    /** The signs of a text that count, each with its place in the text. */
    private static final class Signs {

        private final char[] signs;
        private final int[] places;

        private Signs(char[] signs, int[] places) {
            this.signs = signs;
            this.places = places;
        }

        static Signs of(String text) {
            char[] signs = new char[text.length()];
            int[] places = new int[text.length()];
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                char sign = text.charAt(i);
                if (Character.isLetterOrDigit(sign)) {
                    signs[count] = Character.toLowerCase(sign);
                    places[count++] = i;
                }
            }
            return new Signs(Arrays.copyOf(signs, count), Arrays.copyOf(places, count));
        }

        int length() {
            return signs.length;
        }

        /** Of each run of {@link #LEAST} signs, rolled from one to the next. */
        long[] hashes() {
            if (signs.length < LEAST) {
                return new long[0];
            }
            long top = 1;
            long hash = 0;
            for (int i = 0; i < LEAST; i++) {
                hash = hash * BASE + signs[i];
                top = i == 0 ? 1 : top * BASE;
            }
            long[] hashes = new long[signs.length - LEAST + 1];
            hashes[0] = hash;
            for (int i = 1; i < hashes.length; i++) {
                hash = (hash - signs[i - 1] * top) * BASE + signs[i + LEAST - 1];
                hashes[i] = hash;
            }
            return hashes;
        }

        boolean equalsAt(int start, Signs other, int otherStart) {
            return Arrays.equals(signs, start, start + LEAST, other.signs, otherStart, otherStart + LEAST);
        }

        /** Each unbroken run of marked signs as a range of the text. */
        List<int[]> ranges(BitSet marked) {
            List<int[]> ranges = new ArrayList<>();
            for (int from = marked.nextSetBit(0); from >= 0; ) {
                int to = marked.nextClearBit(from);
                ranges.add(new int[] {places[from], places[to - 1] + 1});
                from = marked.nextSetBit(to);
            }
            return ranges;
        }
    }
}
