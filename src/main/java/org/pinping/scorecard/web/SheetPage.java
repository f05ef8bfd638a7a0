package org.pinping.scorecard.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Fault;
import org.pinping.scorecard.MarkView;
import org.pinping.scorecard.SheetView;
import org.pinping.scoring.Band;
import org.pinping.scoring.Bonus;
import org.pinping.scoring.BonusBlock;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Count;
import org.pinping.scoring.Deduction;
import org.pinping.scoring.Guidance;
import org.pinping.scoring.Item;
import org.pinping.scoring.Level;
import org.pinping.scoring.Option;
import org.pinping.scoring.Plain;
import org.pinping.scoring.RangeBand;
import org.pinping.scoring.Ratio;
import org.pinping.scoring.ScoringKind;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.Threshold;
import org.pinping.scoring.VoteGrade;

/** A sheet laid out for the marking screen: groups of clauses in sheet order, each with its input and its mark. */
public record SheetPage(List<Group> groups, String total, String max, int marked, int needed) {

    /** How a clause is filled in. */
    public enum Input {
        NUMBER,
        /** A number in one of several bands. */
        BAND,
        /** A whole number for each of several things. */
        COUNTS,
        CHOICE,
        TICKS,
        YES_NO
    }

    /**
     * Clauses under one heading.
     *
     * @param code the item's code, empty for bonus and vetoes
     * @param title null for the vetoes, which the page names
     * @param max empty where there is none
     * @param weight null for an item that counts as it is
     * @param guidance what to look at where the item is marked as a whole
     */
    public record Group(
            String code,
            @Nullable String title,
            String max,
            @Nullable String weight,
            String points,
            List<Guidance> guidance,
            List<Row> rows) {}

    /**
     * One clause.
     *
     * @param max empty where there is none
     * @param parts what was typed for each thing to count, by its code
     * @param fault why the mark typed was refused, null where it was not
     */
    public record Row(
            Clause clause,
            String kind,
            Input input,
            String max,
            @Nullable String unit,
            List<Option> options,
            List<Band> bands,
            Map<String, String> parts,
            String value,
            Set<String> chosen,
            String reason,
            String points,
            @Nullable Fault fault) {}

    static SheetPage of(SheetView sheet, Map<String, MarkView> typed, List<Fault> faults, Locale locale) {
        Map<String, Fault> byClause = new HashMap<>();
        faults.forEach(it -> byClause.put(it.field(), it));
        ScoringStandard standard = sheet.standard();
        List<Group> groups = new ArrayList<>();
        for (Item item : standard.items()) {
            groups.add(new Group(
                    item.code(),
                    item.title().in(locale),
                    Plain.text(item.max()),
                    item.weight().compareTo(BigDecimal.ONE) == 0 ? null : Plain.text(item.weight()),
                    Plain.text(sheet.score().runningItemPoints(item.code())),
                    item.guidance(),
                    rows(item.clauses(), sheet, typed, byClause, locale)));
        }
        BonusBlock bonus = standard.bonus();
        if (bonus != null) {
            groups.add(new Group(
                    "",
                    bonus.title().in(locale),
                    bonus.cap() == null ? "" : Plain.text(bonus.cap()),
                    null,
                    Plain.text(sheet.score().bonus()),
                    List.of(),
                    rows(bonus.clauses(), sheet, typed, byClause, locale)));
        }
        if (!standard.vetoes().isEmpty()) {
            groups.add(new Group(
                    "", null, "", null, "", List.of(), rows(standard.vetoes(), sheet, typed, byClause, locale)));
        }
        int needed = needed(standard);
        return new SheetPage(
                groups,
                Plain.text(sheet.score().runningTotal()),
                Plain.text(standard.total()),
                needed - sheet.score().missing().size(),
                needed);
    }

    /** How many clauses need a mark before a sheet can be submitted. */
    static int needed(ScoringStandard standard) {
        return (int)
                standard.clauses().stream().filter(it -> !it.kind().optional()).count();
    }

    private static List<Row> rows(
            List<Clause> clauses,
            SheetView sheet,
            Map<String, MarkView> typed,
            Map<String, Fault> faults,
            Locale locale) {
        return clauses.stream()
                .map(clause -> row(clause, sheet, typed.get(clause.code()), faults.get(clause.code()), locale))
                .toList();
    }

    private static Row row(
            Clause clause, SheetView sheet, @Nullable MarkView typed, @Nullable Fault fault, Locale locale) {
        MarkView mark = typed == null ? sheet.mark(clause.code()) : typed;
        BigDecimal points = sheet.score().points(clause.code());
        String value = mark.value() == null ? "" : mark.value();
        return new Row(
                clause,
                clause.kind().name(),
                input(clause.kind()),
                clause.kind().unlimited() ? "" : Plain.text(clause.max()),
                unit(clause.kind(), locale),
                options(clause.kind()),
                clause.kind() instanceof RangeBand band ? band.bands() : List.of(),
                parts(value),
                value,
                Set.of(value.isEmpty() ? new String[0] : value.split(";")),
                mark.reason(),
                points == null ? "" : Plain.text(points),
                fault);
    }

    private static Input input(ScoringKind kind) {
        return switch (kind.name()) {
            case "RANGE_BAND" -> Input.BAND;
            case "DEDUCT", "COUNT" -> options(kind).isEmpty() ? Input.NUMBER : Input.COUNTS;
            case "VOTE_GRADE" -> Input.COUNTS;
            case "LEVEL" -> Input.CHOICE;
            case "PASS", "VETO" -> Input.YES_NO;
            case "BONUS" -> options(kind).isEmpty() ? Input.NUMBER : Input.TICKS;
            default -> Input.NUMBER;
        };
    }

    private static List<Option> options(ScoringKind kind) {
        if (kind instanceof Level level) {
            return level.levels();
        }
        if (kind instanceof Deduction deduction) {
            return coded(deduction.reasons());
        }
        if (kind instanceof Count count) {
            return coded(count.reasons());
        }
        if (kind instanceof VoteGrade votes) {
            return votes.grades();
        }
        return kind instanceof Bonus bonus ? bonus.achievements() : List.of();
    }

    /** A reason without code stands alone and is typed as a number. */
    private static List<Option> coded(List<Option> reasons) {
        return reasons.get(0).code().isEmpty() ? List.of() : reasons;
    }

    private static Map<String, String> parts(String value) {
        Map<String, String> parts = new HashMap<>();
        for (String part : value.split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                parts.put(part.substring(0, colon), part.substring(colon + 1));
            }
        }
        return parts;
    }

    private static @Nullable String unit(ScoringKind kind, Locale locale) {
        if (kind instanceof Ratio ratio) {
            return ratio.unit().in(locale);
        }
        return kind instanceof Threshold threshold ? threshold.unit().in(locale) : null;
    }
}
