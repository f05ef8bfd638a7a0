package org.pinping.statistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named figures on their way to JSON: an undefined number becomes null with its reason beside it. */
final class Figures {

    private final Map<String, @Nullable Object> figures = new LinkedHashMap<>();

    Figures with(String name, Object value) {
        figures.put(name, value);
        return this;
    }

    Figures number(String name, double value, Reason whenUndefined) {
        return orReason(name, Double.isFinite(value) ? value + 0.0 : null, whenUndefined);
    }

    /** A word or a number, or null and why. */
    Figures orReason(String name, @Nullable Object value, Reason whenUndefined) {
        figures.put(name, value);
        if (value == null) {
            figures.put(name + "_reason", whenUndefined.key());
        }
        return this;
    }

    Figures all(Map<String, @Nullable Object> others) {
        figures.putAll(others);
        return this;
    }

    Map<String, @Nullable Object> map() {
        return Collections.unmodifiableMap(figures);
    }
}
