package org.pinping.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pinping.office.DocumentBlock.Place;

/** Recognizes the titles of sections at the beginning of lines, in all the ways people write them. */
final class TitleMatcher {

    private static final String OPENING = "【〖[「『〔<《“\"";
    private static final String CLOSING = "】〗]」』〕>》”\"";
    /** Words that people put before a title. */
    private static final Pattern PREFIX =
            Pattern.compile("(?:[“\"][^”\"]{1,15}[”\"])?(?:党建)?(?:工作)?(?:品牌)?(?:创建|建设|培育|案例)?的?");
    /** What a form says behind a title of how much to write. */
    private static final Pattern HINT = Pattern.compile("^[\\s\\u3000]*[（(][^（）()]{0,40}[)）]");

    private static final Pattern LEADERS =
            Pattern.compile("^(?:[\\s\\u3000]*[.…·．‥⋯]{2,}[\\s\\u3000.…·]*|\\t[\\s]*)\\d{1,3}$");

    private final List<Title> titles = new ArrayList<>();

    TitleMatcher(List<SectionTitles> sections) {
        for (SectionTitles section : sections) {
            section.all().stream()
                    .map(Signs::squeeze)
                    .filter(it -> !it.isEmpty())
                    .forEach(it -> titles.add(new Title(section.code(), it)));
        }
        titles.sort(Comparator.comparingInt((Title it) -> it.text().length()).reversed());
    }

    @Nullable HeadingCandidate match(Line line) {
        String text = line.text;
        Ordinal ordinal = Ordinal.of(text);
        if (ordinal != null && ordinal.rank() == Ordinal.SPOKEN) {
            ordinal = null;
        }
        int at = skipBlanks(text, ordinal == null ? 0 : ordinal.length());
        int bracket = at < text.length() ? OPENING.indexOf(text.charAt(at)) : -1;
        for (Title title : titles) {
            HeadingCandidate plain = match(line, ordinal, title, at, -1);
            if (plain != null) {
                return plain;
            }
            if (bracket >= 0) {
                HeadingCandidate framed = match(line, ordinal, title, at + 1, bracket);
                if (framed != null) {
                    return framed;
                }
            }
        }
        return null;
    }

    private @Nullable HeadingCandidate match(
            Line line, @Nullable Ordinal ordinal, Title title, int start, int bracket) {
        int end = end(line.text, start, title.text());
        if (end < 0) {
            return null;
        }
        if (bracket >= 0) {
            end = skipBlanks(line.text, end);
            if (end >= line.text.length() || line.text.charAt(end) != CLOSING.charAt(bracket)) {
                return null;
            }
            end++;
        }
        // a number may also stand within the brackets
        Ordinal own = ordinal;
        HeadingCandidate.Form form = HeadingCandidate.form(line, own, bracket >= 0);
        boolean marked = own != null || line.level > 0 || bracket >= 0;
        return behind(new Stage(line, title, form, own, marked, bracket >= 0), end);
    }

    /** Judges by what follows the title whether it is one. */
    private static @Nullable HeadingCandidate behind(Stage stage, int titleEnd) {
        String text = stage.line().text;
        String after = text.substring(titleEnd);
        if (LEADERS.matcher(after).find() || stage.line().place == Place.CONTENTS) {
            return stage.candidate("", true);
        }
        Matcher hint = HINT.matcher(after);
        String behind = hint.find() ? after.substring(hint.end()) : after;
        String rest = Signs.strip(behind);
        if (rest.isEmpty()) {
            return stage.candidate("", false);
        }
        char next = rest.charAt(0);
        if (next == '：' || next == ':' || (stage.marked() && (next == '。' || next == '—' || next == '|'))) {
            return stage.candidate(Signs.strip(rest.replaceFirst("^(?:[：:。|]|—+)", "")), false);
        }
        boolean parted = rest.length() < behind.length() && Signs.isBlank(behind.charAt(0));
        boolean boldAlone = stage.line().bold >= titleEnd && stage.line().bold <= text.length() - rest.length();
        boolean cell = stage.line().place == Place.ROW && behind.startsWith("\t");
        if (stage.framed() || cell || boldAlone || (parted && stage.marked())) {
            return stage.candidate(rest, false);
        }
        return null;
    }

    /** Where a title ends that begins at a place of the text, blanks between its letters left aside; -1 if it does not. */
    private static int end(String text, int start, String title) {
        int end = follow(text, start, title);
        if (end >= 0) {
            return end;
        }
        Matcher prefix = PREFIX.matcher(text).region(start, text.length());
        return prefix.lookingAt() && prefix.end() > start ? follow(text, prefix.end(), title) : -1;
    }

    private static int follow(String text, int start, String title) {
        int at = start;
        for (int i = 0; i < title.length(); i++) {
            at = i == 0 ? at : skipBlanks(text, at);
            if (at >= text.length() || text.charAt(at) != title.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Signs.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private record Title(String code, String text) {}

    private record Stage(
            Line line,
            Title title,
            HeadingCandidate.Form form,
            @Nullable Ordinal ordinal,
            boolean marked,
            boolean framed) {

        HeadingCandidate candidate(String rest, boolean contents) {
            return new HeadingCandidate(line, title.code(), form, ordinal, rest, contents);
        }
    }
}
