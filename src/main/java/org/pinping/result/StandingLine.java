package org.pinping.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.jury.JudgeId;
import org.pinping.scoring.JudgeLine;
import org.pinping.scoring.Plain;
import org.pinping.scoring.SheetScore;
import org.pinping.scoring.Standing;
import org.pinping.scoring.Wording;

/**
 * An entry in the standings: its place, how its score came about, and the sheets behind it.
 *
 * @param sheets by judge; only submitted sheets are there
 * @param absences why a judge has none, where it was put on record
 */
public record StandingLine(
        EntryLine entry,
        Standing<EntryId, JudgeId> standing,
        Map<JudgeId, SheetScore> sheets,
        Map<JudgeId, Wording> absences) {

    public StandingLine {
        sheets = Map.copyOf(sheets);
        absences = Map.copyOf(absences);
    }

    /** The place as shown: a dash for an entry without one. */
    public String place() {
        BigDecimal shown = standing.shownPlace();
        return shown == null ? "—" : shown.toPlainString();
    }

    /** Whether there is something to say about the place: why there is none, what broke a tie, what limits it. */
    public boolean noted() {
        return standing.score().reasonOrNull() != null
                || !standing.tieSteps().isEmpty()
                || !standing.notes().isEmpty()
                || standing.grade() != null
                || standing.score().derivation().gradeCapped();
    }

    /** The score as shown, null for an entry without one. */
    public @Nullable String score() {
        BigDecimal rounded = standing.score().roundedOrNull();
        return rounded == null ? null : rounded.toPlainString();
    }

    public int validSheets() {
        return standing.score().derivation().validSheets();
    }

    /** The totals that did not count, highest last, empty where none was struck. */
    public String struck() {
        List<JudgeLine<JudgeId>> struck = standing.score().derivation().judges().stream()
                .filter(it -> it.use().struck())
                .toList();
        return struck.stream()
                .map(it -> Objects.requireNonNull(it.total()))
                .sorted()
                .map(Plain::text)
                .collect(Collectors.joining(" · "));
    }
}
