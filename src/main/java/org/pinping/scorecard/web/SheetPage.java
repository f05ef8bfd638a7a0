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
import org.pinping.scoring.Bonus;
import org.pinping.scoring.BonusBlock;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Item;
import org.pinping.scoring.Level;
import org.pinping.scoring.Option;
import org.pinping.scoring.ScoringKind;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.Text;
import org.pinping.scoring.Threshold;

/** A sheet laid out for the marking screen: groups of clauses in sheet order, each with its input and its mark. */
public record SheetPage(List<Group> groups, String total, String max, int marked, int needed) {

    /** How a clause is filled in. */
    public enum Input {
        NUMBER,
        CHOICE,
        TICKS,
        YES_NO
    }

    /**
     * Clauses under one heading.
     *
     * @param code the item's code, empty for bonus and vetoes
     * @param title null for the vetoes, which the page names
     */
    public record Group(String code, @Nullable String title, String max, String points, List<Row> rows) {}

    /** One clause; {@code fault} says why the mark typed was refused, null where it was not. */
    public record Row(
            Clause clause,
            String kind,
            Input input,
            String max,
            @Nullable String unit,
            List<Option> options,
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
                    SheetReply.plain(item.max()),
                    SheetReply.plain(sheet.score().runningItemPoints(item.code())),
                    rows(item.clauses(), sheet, typed, byClause, locale)));
        }
        BonusBlock bonus = standard.bonus();
        if (bonus != null) {
            groups.add(new Group(
                    "",
                    bonus.title().in(locale),
                    bonus.cap() == null ? "" : SheetReply.plain(bonus.cap()),
                    SheetReply.plain(sheet.score().bonus()),
                    rows(bonus.clauses(), sheet, typed, byClause, locale)));
        }
        if (!standard.vetoes().isEmpty()) {
            groups.add(new Group("", null, "", "", rows(standard.vetoes(), sheet, typed, byClause, locale)));
        }
        int needed = needed(standard);
        return new SheetPage(
                groups,
                SheetReply.plain(sheet.score().runningTotal()),
                SheetReply.plain(standard.total()),
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
                SheetReply.plain(clause.max()),
                unit(clause.kind(), locale),
                options(clause.kind()),
                value,
                Set.of(value.isEmpty() ? new String[0] : value.split(";")),
                mark.reason(),
                points == null ? "" : SheetReply.plain(points),
                fault);
    }

    private static Input input(ScoringKind kind) {
        return switch (kind.name()) {
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
        return kind instanceof Bonus bonus ? bonus.achievements() : List.of();
    }

    private static @Nullable String unit(ScoringKind kind, Locale locale) {
        Text unit = kind instanceof Threshold threshold ? threshold.unit() : null;
        return unit == null ? null : unit.in(locale);
    }
}
