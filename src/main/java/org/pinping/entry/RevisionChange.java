package org.pinping.entry;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pinping.contest.ContestView;
import org.pinping.contest.SectionView;
import org.pinping.entry.PartChange.Kind;
import org.pinping.entry.PartChange.Run;

/** Finds what changed between two versions of an entry, part by part. */
final class RevisionChange {

    /** A word of letters or digits changes as a whole, any other sign alone. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{Nd}]+|\\P{IsLatin}", Pattern.DOTALL);

    private static final Pattern SENTENCE = Pattern.compile("[^。！？；\\n]*[。！？；\\n]|[^。！？；\\n]+");
    private static final int MOST_PIECES = 2_000;

    private RevisionChange() {}

    static List<PartChange> between(
            RevisionText before, RevisionText after, ContestView contest, ApplicationForm form) {
        List<PartChange> changes = new ArrayList<>();
        changes.add(new PartChange("", runs(before.brandName(), after.brandName())));
        for (FormField field : form.fields()) {
            changes.add(new PartChange(
                    field.title(),
                    runs(
                            before.fields().getOrDefault(field.code(), ""),
                            after.fields().getOrDefault(field.code(), ""))));
        }
        for (SectionView section : contest.sections()) {
            changes.add(new PartChange(
                    section.title(),
                    runs(
                            before.sections().getOrDefault(section.code(), ""),
                            after.sections().getOrDefault(section.code(), ""))));
        }
        return changes;
    }

    private static List<Run> runs(String before, String after) {
        List<Run> runs = new ArrayList<>();
        compare(split(SENTENCE, before), split(SENTENCE, after), runs, true);
        return runs;
    }

    /**
     * Compares piece by piece, and what changed once more word by word. Comparing costs the square of what differs, so
     * texts in too many pieces are shown as gone and new altogether.
     */
    private static void compare(List<String> left, List<String> right, List<Run> runs, boolean sentences) {
        if (left.size() > MOST_PIECES || right.size() > MOST_PIECES) {
            add(runs, Kind.GONE, left);
            add(runs, Kind.NEW, right);
            return;
        }
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(runs, Kind.SAME, left.subList(done, from));
            change(delta.getSource().getLines(), delta.getTarget().getLines(), runs, sentences);
            done = from + delta.getSource().size();
        }
        add(runs, Kind.SAME, left.subList(done, left.size()));
    }

    private static void change(List<String> gone, List<String> come, List<Run> runs, boolean sentences) {
        if (sentences && !gone.isEmpty() && !come.isEmpty()) {
            compare(split(WORD, String.join("", gone)), split(WORD, String.join("", come)), runs, false);
        } else {
            add(runs, Kind.GONE, gone);
            add(runs, Kind.NEW, come);
        }
    }

    private static void add(List<Run> runs, Kind kind, List<String> pieces) {
        if (!pieces.isEmpty()) {
            runs.add(new Run(kind, String.join("", pieces)));
        }
    }

    private static List<String> split(Pattern piece, String text) {
        return piece.matcher(text).results().map(MatchResult::group).toList();
    }
}
