package org.pinping.counting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words behind the command's name, sorted into options. */
final class Options {

    private static final Set<String> FILES =
            Set.of("--criteria", "--scores", "--judges", "--entries", "--sheets", "--adjustments", "--rules");
    private static final Set<String> PAIRS = Set.of("--where", "--column");
    private static final Set<String> SINGLE = Set.of("--format", "--out", "--entry", "--stat", "--lang");
    private static final List<String> FORMATS = List.of("table", "csv", "json");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Map<String, String>> pairs = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    private Options() {}

    /** @throws WrongUsage if a word is not understood */
    static Options of(List<String> args) {
        Options options = new Options();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("--")) {
                options.words.add(arg);
            } else if (!FILES.contains(arg) && !PAIRS.contains(arg) && !SINGLE.contains(arg)) {
                throw new WrongUsage("counting.usage.unknown", arg);
            } else if (i + 1 == args.size()) {
                throw new WrongUsage("counting.usage.value", arg);
            } else {
                options.take(arg, args.get(++i));
            }
        }
        String language = options.values.getOrDefault("--lang", "zh");
        if (!language.equals("zh") && !language.equals("en")) {
            throw new WrongUsage("counting.usage.lang", language);
        }
        return options;
    }

    private void take(String option, String value) {
        if (PAIRS.contains(option)) {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw new WrongUsage("counting.usage.pair", option, value);
            }
            String key = value.substring(0, equals);
            if (pairs.computeIfAbsent(option, it -> new HashMap<>()).put(key, value.substring(equals + 1)) != null) {
                throw new WrongUsage("counting.usage.twice", option + " " + key);
            }
        } else if (values.put(option, value) != null) {
            throw new WrongUsage("counting.usage.twice", option);
        }
    }

    /** The words that are no options: the name of a sub-command, a file to be checked. */
    List<String> words() {
        return List.copyOf(words);
    }

    @Nullable String value(String option) {
        return values.get(option);
    }

    String required(String option) {
        String value = values.get(option);
        if (value == null) {
            throw new WrongUsage("counting.usage.missing", option);
        }
        return value;
    }

    Path requiredFile(String option) {
        return existing(required(option));
    }

    @Nullable Path file(String option) {
        String value = values.get(option);
        return value == null ? null : existing(value);
    }

    static Path existing(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new WrongUsage("counting.usage.no-file", name);
        }
        return file;
    }

    Headings headings() {
        return new Headings(pairs.getOrDefault("--column", Map.of()), pairs.getOrDefault("--where", Map.of()));
    }

    String format() {
        String format = values.getOrDefault("--format", "table");
        if (!FORMATS.contains(format)) {
            throw new WrongUsage("counting.usage.format", format);
        }
        return format;
    }

    /** The language asked for, known before anything else so that also a wrong option is told in it. */
    static Locale language(List<String> args, Map<String, String> environment) {
        int option = args.lastIndexOf("--lang");
        String language =
                option >= 0 && option + 1 < args.size() ? args.get(option + 1) : environment.getOrDefault("LANG", "");
        return language.startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
    }
}
