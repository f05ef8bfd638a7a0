package org.pinping.counting;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON, indented; the caller cannot forget to close what was opened. */
final class JsonWriter {

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean first = true;

    JsonWriter object(Runnable fields) {
        begin();
        scope('{', '}', fields);
        return this;
    }

    JsonWriter object(String name, Runnable fields) {
        name(name);
        scope('{', '}', fields);
        return this;
    }

    JsonWriter array(String name, Runnable elements) {
        name(name);
        scope('[', ']', elements);
        return this;
    }

    JsonWriter strings(String name, Collection<String> values) {
        return array(
                name,
                () -> values.forEach(value -> {
                    begin();
                    quote(value);
                }));
    }

    JsonWriter field(String name, @Nullable String value) {
        name(name);
        if (value == null) {
            text.append("null");
        } else {
            quote(value);
        }
        return this;
    }

    JsonWriter field(String name, @Nullable Integer value) {
        name(name);
        text.append(value);
        return this;
    }

    JsonWriter field(String name, boolean value) {
        name(name);
        text.append(value);
        return this;
    }

    /** A map of maps, lists, numbers, truths and texts. */
    JsonWriter map(Map<String, ?> content) {
        begin();
        value(content);
        return this;
    }

    private void value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            scope(
                    '{',
                    '}',
                    () -> map.forEach((name, each) -> {
                        name(String.valueOf(name));
                        value(each);
                    }));
        } else if (value instanceof Collection<?> list) {
            scope(
                    '[',
                    ']',
                    () -> list.forEach(each -> {
                        begin();
                        value(each);
                    }));
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            quote(value.toString());
        }
    }

    private void scope(char open, char close, Runnable content) {
        text.append(open);
        depth++;
        first = true;
        content.run();
        depth--;
        if (!first) {
            line();
        }
        text.append(close);
        first = false;
    }

    private void name(String name) {
        begin();
        quote(name);
        text.append(": ");
    }

    private void begin() {
        if (!first) {
            text.append(',');
        }
        if (depth > 0) {
            line();
        }
        first = false;
    }

    private void line() {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || (Character.isSurrogate(c) && !isPaired(value, i)) || c == '\u2028' || c == '\u2029') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static boolean isPaired(String value, int i) {
        char c = value.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }

    @Override
    public String toString() {
        return text + "\n";
    }
}
