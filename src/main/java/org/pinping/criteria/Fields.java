package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a file, read key by key. Every reading method reports what is wrong and then returns null or an empty
 * list; keys that nobody asked for are unknown.
 */
final class Fields extends Keys {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(\\.\\d{1,4})?");
    private static final Pattern SIGNED = Pattern.compile("-?\\d{1,5}(\\.\\d{1,4})?");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");
    private static final int LONGEST_TEXT = 1000;
    private static final String NONE = "none";

    Fields(MappingNode node, String path, Faults faults) {
        super(node, path, faults);
    }

    private Fields(Fields other, String key, Node value) {
        super(other, key, value);
    }

    /** The same mapping with one value taken from another; made to be read once more, not to be closed. */
    Fields with(String key, Fields source, String sourceKey) {
        return new Fields(this, key, source.seenOrAll(sourceKey));
    }

    private @Nullable String scalar(String key, boolean required) {
        Node value = ask(key, required);
        if (value == null) {
            return null;
        }
        String text = plain(value);
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            faults().add(value, at(key), "not-text", LONGEST_TEXT);
            return null;
        }
        return text;
    }

    /** Empty where there is no single word or text. */
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
        if (!(seen(key) instanceof MappingNode)) {
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
            faults().add(value, at(key), "not-a-number", text);
            return null;
        }
        return new BigDecimal(text);
    }

    /** The number at a key, null where there is none; reports nothing. */
    @Nullable BigDecimal numberSeen(String key) {
        String text = plain(seen(key));
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
                faults().add(element, at(key), "not-a-number", text);
            }
        }
        return numbers;
    }

    /** Every key of this mapping with its number, in their order; any key is known. */
    Map<String, BigDecimal> numbersByKey() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (String key : keys()) {
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
            faults().add(value, at(key), number ? "not-zero" : "not-signed", text);
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
        return plain(seen(key)).equals(NONE);
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
        faults().add(value, at(key), "not-whole", text, least, most);
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
            return new Fields(mapping, at(key), faults());
        }
        if (value != null) {
            faults().add(value, at(key), "not-a-mapping");
        }
        return null;
    }

    boolean isList(String key) {
        return seen(key) instanceof SequenceNode;
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
                objects.add(new Fields(mapping, place, faults()));
            } else {
                faults().add(element, place, "not-a-mapping");
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
                faults().add(element, at(key), "not-text", LONGEST_TEXT);
            }
        }
        return texts;
    }
}
