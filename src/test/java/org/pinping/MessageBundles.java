package org.pinping;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The message files of a folder, and what is wrong with them or with a text that refers to them. */
final class MessageBundles {

    private static final String ENGLISH = "_en.properties";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z0-9_-]+)+\\.?");

    /** Literals that look like keys and are names of files. */
    private static final Pattern FILE = Pattern.compile(".*\\.(yaml|yml|xlsx|csv|md|txt|properties|html|js|css|svg)");

    private final Map<String, Properties> chinese = new TreeMap<>();
    private final Map<String, Properties> english = new TreeMap<>();
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> namespaces = new TreeSet<>();

    MessageBundles(Path folder) throws IOException {
        for (Path file : files(folder, ".properties")) {
            String name = String.valueOf(file.getFileName());
            Properties messages = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                messages.load(reader);
            }
            if (name.endsWith(ENGLISH)) {
                english.put(name.substring(0, name.length() - ENGLISH.length()), messages);
            } else {
                chinese.put(name.substring(0, name.lastIndexOf('.')), messages);
                keys.addAll(messages.stringPropertyNames());
            }
        }
        keys.forEach(key -> namespaces.add(key.substring(0, (key + ".").indexOf('.'))));
    }

    Set<String> names() {
        return chinese.keySet();
    }

    /** Keys of one language only, keys in two files, empty messages, and different arguments. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        Set<String> bundles = new TreeSet<>(chinese.keySet());
        bundles.addAll(english.keySet());
        for (String bundle : bundles) {
            Properties base = chinese.getOrDefault(bundle, new Properties());
            Properties translated = english.getOrDefault(bundle, new Properties());
            Set<String> both = new TreeSet<>(base.stringPropertyNames());
            both.addAll(translated.stringPropertyNames());
            for (String key : both) {
                compare(bundle + " " + key, base.getProperty(key, ""), translated.getProperty(key, ""), faults);
                if (!seen.add(key)) {
                    faults.add(bundle + " " + key + ": also in another file");
                }
            }
        }
        return faults;
    }

    private static void compare(String place, String base, String translated, List<String> faults) {
        if (base.isBlank()) {
            faults.add(place + ": no Chinese");
        } else if (translated.isBlank()) {
            faults.add(place + ": no English");
        } else if (!placeholders(base).equals(placeholders(translated))) {
            faults.add(place + ": different arguments");
        }
    }

    private static Set<String> placeholders(String message) {
        Set<String> numbers = new TreeSet<>();
        PLACEHOLDER.matcher(message).results().forEach(match -> numbers.add(match.group(1)));
        return numbers;
    }

    /** Literals of a source that name a message which is not there; a literal may also be the beginning of keys. */
    List<String> unknownKeys(Stream<MatchResult> literals) {
        return literals.map(match -> match.group(1))
                .filter(literal -> KEY.matcher(literal).matches())
                .filter(literal -> !FILE.matcher(literal).matches())
                .filter(literal -> namespaces.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !isKnown(literal) && !isKnown("audit." + literal))
                .distinct()
                .toList();
    }

    boolean isKnown(String literal) {
        String prefix = literal.endsWith(".") ? literal : literal + ".";
        return keys.contains(literal) || keys.stream().anyMatch(key -> key.startsWith(prefix));
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
