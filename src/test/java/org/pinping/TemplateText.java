package org.pinping;

import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that a template says itself instead of taking them from the messages. */
final class TemplateText {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<![^>]*>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][\\w:-]*)((?:\"[^\"]*\"|'[^']*'|[^\"'>])*)>");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(title|placeholder|alt|aria-label|value)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]|&\\w+;", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("\\s(style|on[a-z]+)\\s*=");
    private static final Set<String> VOID =
            Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

    private TemplateText() {}

    static List<String> findings(String template) {
        String html = COMMENT.matcher(template).replaceAll("");
        List<String> findings = new ArrayList<>();
        Deque<Boolean> replaced = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        int end = 0;
        while (tag.find()) {
            // an element with th:text shows that text; what stands in it is for the reader of the template
            if (!replaced.contains(true)) {
                spoken(html.substring(end, tag.start()), findings);
            }
            attributes(tag.group(3), findings);
            open(tag, replaced);
            end = tag.end();
        }
        spoken(html.substring(end), findings);
        return findings;
    }

    private static void open(Matcher tag, Deque<Boolean> replaced) {
        String attributes = tag.group(3);
        if (!tag.group(1).isEmpty()) {
            replaced.poll();
        } else if (!VOID.contains(tag.group(2)) && !attributes.endsWith("/")) {
            replaced.push(attributes.contains("th:text=") || attributes.contains("th:utext="));
        }
    }

    private static void spoken(String text, List<String> findings) {
        String words = EXPRESSION.matcher(text).replaceAll("").strip();
        if (words.chars().anyMatch(Character::isLetter)) {
            findings.add(words);
        }
    }

    private static void attributes(String attributes, List<String> findings) {
        Matcher spoken = SPOKEN_ATTRIBUTE.matcher(attributes);
        while (spoken.find()) {
            boolean isWord = spoken.group(2).codePoints().anyMatch(Character::isLetter);
            if (isWord && (!spoken.group(1).equals("value") || isChinese(spoken.group(2)))) {
                findings.add(spoken.group().strip());
            }
        }
        if (isChinese(attributes) && findings.stream().noneMatch(attributes::contains)) {
            findings.add(attributes.strip());
        }
        Matcher inline = INLINE.matcher(attributes);
        if (inline.find()) {
            findings.add("inline " + inline.group(1));
        }
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.HAN);
    }
}
