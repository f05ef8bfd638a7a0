package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.List;
import org.pinping.scoring.Text;

/** YAML in the making: blocks of two spaces, keys in the order they were put. */
final class YamlText {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Begins a block under a key. */
    void open(String key) {
        line(key + ":");
        depth++;
    }

    /** Begins an element of a list with its first key. */
    void item(String key, Object value) {
        indent();
        text.append("- ").append(key).append(": ").append(plain(value)).append('\n');
        depth++;
    }

    void close() {
        depth--;
    }

    void put(String key, Object value) {
        line(key + ": " + plain(value));
    }

    void list(String key, List<String> values) {
        line(key + ": [" + String.join(", ", values) + "]");
    }

    private void line(String line) {
        indent();
        text.append(line).append('\n');
    }

    private void indent() {
        text.append("  ".repeat(depth));
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** In double quotes, which YAML reads as written. */
    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String words(Text words) {
        return words.en() == null
                ? quoted(words.zh())
                : "{ zh: " + quoted(words.zh()) + ", en: " + quoted(words.en()) + " }";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
