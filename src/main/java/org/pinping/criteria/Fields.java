package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a file, read key by key. Every reading method reports what is wrong and then returns null or an empty
 * list; keys that nobody asked for are unknown.
 */
final class Fields {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(\\.\\d{1,4})?");
    private static final Pattern SIGNED = Pattern.compile("-?\\d{1,5}(\\.\\d{1,4})?");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");
    private static final int LONGEST_TEXT = 1000;
    private static final String NONE = "none";

    private final MappingNode node;
    private final String path;
    private final Faults faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> unasked = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    Fields(MappingNode node, String path, Faults faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
        for (NodeTuple entry : node.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.putIfAbsent(key, entry.getValueNode()) != null) {
                faults.add(entry.getKeyNode(), at(key), "duplicate-key", key);
            }
            unasked.put(key, entry.getKeyNode());
        }
    }

    private Fields(Fields other) {
        this.node = other.node;
        this.path = other.path;
        this.faults = other.faults;
        values.putAll(other.values);
    }

    /** The same mapping with one value taken from another; made to be read once more, not to be closed. */
    Fields with(String key, Fields source, String sourceKey) {
        Fields copy = new Fields(this);
        copy.values.put(key, source.values.getOrDefault(sourceKey, source.node));
        return copy;
    }

    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    String path() {
        return path;
    }

    Faults faults() {
        return faults;
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** Whether an optional key is there; it then counts as known, not yet as read. */
    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** Reports a fault at a key, or at the whole mapping where the key is absent. */
    void fault(String key, String code, Object... args) {
        faults.add(values.getOrDefault(key, node), at(key), code, args);
    }

    /** Reports something strange at a key, or at the whole mapping where the key is absent. */
    void warn(String key, String code, Object... args) {
        faults.warn(values.getOrDefault(key, node), at(key), code, args);
    }

    /** Reports the keys that were never asked for. */
    void close() {
        unasked.forEach((key, keyNode) -> faults.add(keyNode, at(key), "unknown-key", key, String.join(", ", asked)));
    }

    /** Lets the keys that were not read be: what is not understood cannot say which keys belong to it. */
    void giveUp() {
        unasked.clear();
    }

    private @Nullable Node ask(String key, boolean required) {
        asked.add(key);
        unasked.remove(key);
        Node value = values.get(key);
        if (value == null || value.getTag().equals(Tag.NULL)) {
            if (required) {
                faults.add(value == null ? node : value, at(key), "missing", key);
            }
            return null;
        }
        return value;
    }

    private @Nullable String scalar(String key, boolean required) {
        Node value = ask(key, required);
        if (value == null) {
            return null;
        }
        String text = plain(value);
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            faults.add(value, at(key), "not-text", LONGEST_TEXT);
            return null;
        }
        return text;
    }

    /** Empty where there is no single word or text. */
    private static String plain(@Nullable Node value) {
        return value instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    @Nullable String text(String key) {
        return scalar(key, true);
    }

    @Nullable String code(String key) {
        String code = scalar(key, true);
        if (code != null && !CODE.matcher(code).matches()) {
            fault(key, "not-a-code", code);
            return null;
        }
        return code;
    }

    @Nullable Text words(String key) {
        return words(key, true);
    }

    @Nullable Text optionalWords(String key) {
        return words(key, false);
    }

    private @Nullable Text words(String key, boolean required) {
        if (!(values.get(key) instanceof MappingNode)) {
            String zh = scalar(key, required);
            return zh == null ? null : Text.of(zh);
        }
        Fields both = object(key);
        if (both == null) {
            return null;
        }
        String zh = both.scalar("zh", true);
        String en = both.scalar("en", false);
        both.close();
        return zh == null ? null : new Text(zh, en);
    }

    @Nullable BigDecimal number(String key) {
        return number(key, true, null);
    }

    BigDecimal number(String key, BigDecimal otherwise) {
        BigDecimal number = number(key, false, otherwise);
        return number == null ? otherwise : number;
    }

    private @Nullable BigDecimal number(String key, boolean required, @Nullable BigDecimal otherwise) {
        Node value = ask(key, required);
        if (value == null) {
            return otherwise;
        }
        String text = plain(value);
        if (!NUMBER.matcher(text).matches()) {
            faults.add(value, at(key), "not-a-number", text);
            return null;
        }
        return new BigDecimal(text);
    }

    /** The number at a key, null where there is none; reports nothing. */
    @Nullable BigDecimal numberSeen(String key) {
        String text = plain(values.get(key));
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** Null where the key is absent, or wrong and reported. */
    @Nullable BigDecimal optionalNumber(String key) {
        return number(key, false, null);
    }

    /** The numbers of a list that must not be empty. */
    List<BigDecimal> numbers(String key) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Node element : list(key, true)) {
            String text = plain(element);
            if (NUMBER.matcher(text).matches()) {
                numbers.add(new BigDecimal(text));
            } else {
                faults.add(element, at(key), "not-a-number", text);
            }
        }
        return numbers;
    }

    /** Every key of this mapping with its number, in their order; any key is known. */
    Map<String, BigDecimal> numbersByKey() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (String key : values.keySet()) {
            BigDecimal number = number(key);
            if (number != null) {
                numbers.put(key, number);
            }
        }
        return numbers;
    }

    /** A number above or below zero. */
    @Nullable BigDecimal signed(String key) {
        Node value = ask(key, true);
        if (value == null) {
            return null;
        }
        String text = plain(value);
        boolean number = SIGNED.matcher(text).matches();
        if (!number || new BigDecimal(text).signum() == 0) {
            faults.add(value, at(key), number ? "not-zero" : "not-signed", text);
            return null;
        }
        return new BigDecimal(text);
    }

    /** Whether the word {@code none} stands at a key, in place of a number; it then counts as read. */
    boolean none(String key) {
        boolean none = noneSeen(key);
        if (none) {
            ask(key, false);
        }
        return none;
    }

    boolean noneSeen(String key) {
        return plain(values.get(key)).equals(NONE);
    }

    /** A number above zero. */
    @Nullable BigDecimal positive(String key) {
        BigDecimal number = number(key);
        if (number != null && number.signum() == 0) {
            fault(key, "not-positive");
            return null;
        }
        return number;
    }

    @Nullable Integer whole(String key, int least, int most) {
        return whole(key, least, most, true);
    }

    /** Null where the key is absent, or wrong and reported. */
    @Nullable Integer optionalWhole(String key, int least, int most) {
        return whole(key, least, most, false);
    }

    private @Nullable Integer whole(String key, int least, int most, boolean required) {
        Node value = ask(key, required);
        if (value == null) {
            return null;
        }
        String text = plain(value);
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        faults.add(value, at(key), "not-whole", text, least, most);
        return null;
    }

    /** One of the words that the map knows. */
    <T> @Nullable T choice(String key, Map<String, T> choices, @Nullable T otherwise) {
        String word = scalar(key, otherwise == null);
        if (word == null) {
            return has(key) ? null : otherwise;
        }
        T chosen = choices.get(word);
        if (chosen == null) {
            fault(key, "not-a-choice", word, String.join(", ", choices.keySet()));
        }
        return chosen;
    }

    @Nullable Fields object(String key) {
        return object(key, ask(key, true));
    }

    @Nullable Fields optionalObject(String key) {
        return object(key, ask(key, false));
    }

    private @Nullable Fields object(String key, @Nullable Node value) {
        if (value instanceof MappingNode mapping) {
            return new Fields(mapping, at(key), faults);
        }
        if (value != null) {
            faults.add(value, at(key), "not-a-mapping");
        }
        return null;
    }

    boolean isList(String key) {
        return values.get(key) instanceof SequenceNode;
    }

    /** The mappings of a list that must not be empty; positions in paths count from 1. */
    List<Fields> objects(String key) {
        return objects(key, true);
    }

    /** The mappings of a list that may be absent. */
    List<Fields> optionalObjects(String key) {
        return objects(key, false);
    }

    private List<Fields> objects(String key, boolean required) {
        List<Fields> objects = new ArrayList<>();
        int position = 0;
        for (Node element : list(key, required)) {
            position++;
            String place = at(key) + "[" + position + "]";
            if (element instanceof MappingNode mapping) {
                objects.add(new Fields(mapping, place, faults));
            } else {
                faults.add(element, place, "not-a-mapping");
            }
        }
        return objects;
    }

    /** The words of a list that may be absent or empty. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node element : list(key, false)) {
            if (element instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                faults.add(element, at(key), "not-text", LONGEST_TEXT);
            }
        }
        return texts;
    }

    private List<Node> list(String key, boolean required) {
        Node value = ask(key, required);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode list)
                || (required && list.getValue().isEmpty())) {
            faults.add(value, at(key), "not-a-list");
            return List.of();
        }
        return list.getValue();
    }
}
