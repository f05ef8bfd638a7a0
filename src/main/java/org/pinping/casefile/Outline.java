package org.pinping.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.casefile.HeadingCandidate.Form;
import org.pinping.casefile.HeadingCandidate.Kind;

/** Chooses among the lines that look like titles those that are: of one form as far as possible, and not a table of contents. */
final class Outline {

    private final List<Line> lines;
    private final List<HeadingCandidate> candidates = new ArrayList<>();
    private @Nullable Form main;

    private Outline(List<Line> lines) {
        this.lines = lines;
    }

    static Outline of(List<Line> lines, List<SectionTitles> sections) {
        Outline outline = new Outline(lines);
        TitleMatcher titles = new TitleMatcher(sections);
        for (Line line : lines) {
            HeadingCandidate candidate = line.isPlaced() ? null : titles.match(line);
            if (candidate != null && !candidate.contents()) {
                outline.candidates.add(candidate);
            }
        }
        outline.dropListOfTitles();
        outline.choose();
        return outline;
    }

    /** The titles by their line. */
    Map<Line, HeadingCandidate> headings() {
        return candidates.stream()
                .collect(Collectors.toMap(HeadingCandidate::line, it -> it, (first, second) -> first));
    }

    /** Titles with nothing between them that come again further on are a list of what is to come. */
    private void dropListOfTitles() {
        Set<HeadingCandidate> listed = new HashSet<>();
        for (int i = 0; i + 1 < candidates.size(); i++) {
            HeadingCandidate candidate = candidates.get(i);
            boolean again = candidates.subList(i + 1, candidates.size()).stream()
                    .anyMatch(it -> it.code().equals(candidate.code()));
            boolean bare = candidate.rest().isEmpty()
                    && (isNext(candidate, i + 1) || (i > 0 && listed.contains(candidates.get(i - 1))));
            if (again && bare) {
                listed.add(candidate);
            }
        }
        candidates.removeAll(listed);
    }

    private boolean isNext(HeadingCandidate candidate, int other) {
        int at = lines.indexOf(candidate.line()) + 1;
        while (at < lines.size() && (lines.get(at).isPlaced() || isSubTitle(lines.get(at)))) {
            at++;
        }
        return at < lines.size() && lines.get(at) == candidates.get(other).line();
    }

    /** In a table of contents sub-headings stand between the titles. */
    private static boolean isSubTitle(Line line) {
        Ordinal ordinal = Ordinal.of(line.text);
        return ordinal != null && ordinal.rank() > 2 && line.text.length() <= 50 && !Signs.holdsSentence(line.text);
    }

    /** The form that most sections are titled in wins; others count only where it leaves a section out. */
    private void choose() {
        Map<Form, Set<String>> codes = new HashMap<>();
        candidates.forEach(
                it -> codes.computeIfAbsent(it.form(), key -> new HashSet<>()).add(it.code()));
        Form best = codes.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Form, Set<String>> it) ->
                                it.getValue().size())
                        .thenComparing(it -> -it.getKey().order()))
                .map(Map.Entry::getKey)
                .orElse(null);
        if (best == null) {
            return;
        }
        main = best;
        Set<String> covered = Objects.requireNonNull(codes.get(best));
        Set<String> taken = new HashSet<>(covered);
        candidates.removeIf(it -> !it.form().equals(best)
                && (covered.contains(it.code()) || !it.form().standsBeside(best) || !taken.add(it.code())));
    }

    /** Whether a line is a heading on the level of the titles that names no section of the contest. */
    boolean isForeign(Line line, @Nullable HeadingCandidate last, boolean siblings) {
        Form form = main;
        if (form == null || line.text.length() > 40 || Signs.holdsSentence(line.text)) {
            return false;
        }
        if (form.kind() == Kind.LEVEL) {
            return line.level > 0 && line.level <= form.rank();
        }
        Ordinal ordinal = Ordinal.of(line.text);
        if (form.kind() != Kind.NUMBER || ordinal == null || ordinal.rank() != form.rank() || siblings) {
            return false;
        }
        int expected =
                last == null || last.ordinal() == null ? 0 : last.ordinal().number() + 1;
        boolean comesLater = candidates.stream()
                .anyMatch(it -> it.ordinal() != null
                        && it.ordinal().number() == ordinal.number()
                        && lines.indexOf(it.line()) > lines.indexOf(line));
        return (expected == 0 || ordinal.number() == expected) && !comesLater;
    }

    /** Whether a line bears a number of the same form as the titles. */
    boolean isNumberedAlike(Line line) {
        Ordinal ordinal = Ordinal.of(line.text);
        return main != null && main.kind() == Kind.NUMBER && ordinal != null && ordinal.rank() == main.rank();
    }
}
