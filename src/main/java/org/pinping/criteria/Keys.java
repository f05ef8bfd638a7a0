package org.pinping.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The keys of one mapping of a file: which are there, which have been asked for, and where faults are reported. */
abstract class Keys {

    private final MappingNode node;
    private final String path;
    private final Faults faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> unasked = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    Keys(MappingNode node, String path, Faults faults) {
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

    /** The same keys with another value at one of them. */
    Keys(Keys other, String key, Node value) {
        this.node = other.node;
        this.path = other.path;
        this.faults = other.faults;
        values.putAll(other.values);
        values.put(key, value);
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

    @Nullable Node ask(String key, boolean required) {
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

    /** The value at a key, null where there is none; the key then does not count as read. */
    @Nullable Node seen(String key) {
        return values.get(key);
    }

    /** The value at a key, else the whole mapping. */
    Node seenOrAll(String key) {
        return values.getOrDefault(key, node);
    }

    static String plain(@Nullable Node value) {
        return value instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    List<Node> list(String key, boolean required) {
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
