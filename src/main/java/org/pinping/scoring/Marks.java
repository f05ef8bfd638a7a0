package org.pinping.scoring;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one judge put down for one entry: canonical values by clause code. A clause without a mark is absent, never zero.
 * Cheap to make and to add up by the thousand, the more so in the order of the sheet.
 */
public final class Marks {

    public static final Marks NONE = new Marks(Map.of());

    private final String[] codes;
    private final String[] values;

    public Marks(Map<String, String> values) {
        this.codes = values.keySet().toArray(String[]::new);
        this.values = values.values().toArray(String[]::new);
    }

    private Marks(String[] codes, String[] values) {
        this.codes = codes;
        this.values = values;
    }

    int size() {
        return codes.length;
    }

    String code(int index) {
        return codes[index];
    }

    String value(int index) {
        return values[index];
    }

    /** The others. */
    public Marks without(Set<String> clauses) {
        Map<String, String> rest = new LinkedHashMap<>(values());
        rest.keySet().removeAll(clauses);
        return new Marks(rest);
    }

    /** The values by clause code, in the order they were given. */
    public Map<String, String> values() {
        Map<String, String> byCode = new LinkedHashMap<>();
        for (int i = 0; i < codes.length; i++) {
            byCode.put(codes[i], values[i]);
        }
        return Collections.unmodifiableMap(byCode);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Marks that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return values().toString();
    }

    /** Collects marks one by one, without a map; a clause that is put twice is found out when the sheet is added up. */
    public static final class Builder {

        private String[] codes;
        private String[] values;
        private int size;

        public Builder(int capacity) {
            codes = new String[capacity];
            values = new String[capacity];
        }

        public Builder put(String code, String value) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size * 2 + 1);
                values = Arrays.copyOf(values, size * 2 + 1);
            }
            codes[size] = code;
            values[size] = value;
            size++;
            return this;
        }

        public Marks build() {
            return new Marks(Arrays.copyOf(codes, size), Arrays.copyOf(values, size));
        }
    }
}
