package org.pinping.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to order entries whose scores are equal. */
public sealed interface TieBreakRule
        permits TieBreakRule.ByItem,
                TieBreakRule.ByClause,
                TieBreakRule.ByMedian,
                TieBreakRule.ByMean,
                TieBreakRule.ByBestMark,
                TieBreakRule.ByLowSpread,
                TieBreakRule.ByTopMarks,
                TieBreakRule.ByCountback,
                PanelTieBreak,
                LotTieBreak {

    /** The rules that stand alone, in the order they are offered. */
    static List<TieBreakRule> plain() {
        return List.of(
                new ByMedian(),
                new ByMean(),
                new ByBestMark(),
                new ByLowSpread(),
                new ByTopMarks(),
                new ByCountback(),
                new PanelTieBreak.ByHeadToHead(),
                new PanelTieBreak.ByChair());
    }

    /** The name used in criteria files and forms, for example {@code item:5} or {@code median}. */
    String key();

    Wording explained();

    /** What the rule compares for an entry of the field: the higher, position by position, the better. */
    List<Fraction> merit(Field<?, ?> field, int entry);

    /**
     * What the rule compares for entries that are still tied, in their order. A rule that cannot compare all of them
     * gives them equal merits, so that nothing is decided.
     */
    default List<List<Fraction>> merits(Field<?, ?> field, List<Integer> tied) {
        return tied.stream().map(entry -> merit(field, entry)).toList();
    }

    /** Whether the standard has what the rule asks for. */
    default boolean fits(ScoringStandard standard) {
        return true;
    }

    /** The rule of that name, or null if there is none. */
    static @Nullable TieBreakRule of(String key) {
        if (key.startsWith(ByItem.PREFIX) && key.length() > ByItem.PREFIX.length()) {
            return new ByItem(key.substring(ByItem.PREFIX.length()));
        }
        if (key.startsWith(ByClause.PREFIX) && key.length() > ByClause.PREFIX.length()) {
            return new ByClause(key.substring(ByClause.PREFIX.length()));
        }
        if (key.startsWith(ByItem.SECTION) && key.length() > ByItem.SECTION.length()) {
            return new ByItem(key.substring(ByItem.SECTION.length()));
        }
        if (key.startsWith(PanelTieBreak.ByGroup.PREFIX) && key.length() > PanelTieBreak.ByGroup.PREFIX.length()) {
            return new PanelTieBreak.ByGroup(key.substring(PanelTieBreak.ByGroup.PREFIX.length()));
        }
        if (key.startsWith(LotTieBreak.PREFIX) && key.length() > LotTieBreak.PREFIX.length()) {
            return new LotTieBreak(key.substring(LotTieBreak.PREFIX.length()));
        }
        return plain().stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The better mean of one item over all valid sheets. */
    record ByItem(String item) implements TieBreakRule {

        static final String PREFIX = "item:";
        /** The same, as some rule books say. */
        static final String SECTION = "section:";

        @Override
        public String key() {
            return PREFIX + item;
        }

        @Override
        public Wording explained() {
            return Wording.of("scoring.tie.item", item);
        }

        @Override
        public boolean fits(ScoringStandard standard) {
            return standard.hasItem(item);
        }

        @Override
        public List<Fraction> merit(Field<?, ?> field, int entry) {
            return List.of(field.itemMean(entry, item));
        }
    }

    /** The better mean of one clause over all valid sheets. */
    record ByClause(String clause) implements TieBreakRule {

        static final String PREFIX = "clause:";

        @Override
        public String key() {
            return PREFIX + clause;
        }

        @Override
        public Wording explained() {
            return Wording.of("scoring.tie.clause", clause);
        }

        @Override
        public boolean fits(ScoringStandard standard) {
            return standard.hasClause(clause) && !standard.clause(clause).kind().optional();
        }

        @Override
        public List<Fraction> merit(Field<?, ?> field, int entry) {
            return List.of(field.clauseMean(entry, clause));
        }
    }

    /** The better median of the totals, none struck. */
    record ByMedian() implements TieBreakRule {

        @Override
        public String key() {
            return "median";
        }

        @Override
        public Wording explained() {
            return Wording.of("scoring.tie.median");
        }

        @Override
        public List<Fraction> merit(Field<?, ?> field, int entry) {
            return List.of(field.median(entry));
        }
    }

    /** The better mean of the totals, none struck. */
    record ByMean() implements TieBreakRule {

        @Override
        public String key() {
            return "mean";
        }

        @Override
        public Wording explained() {
            return Wording.of("scoring.tie.mean");
        }

        @Override
        public List<Fraction> merit(Field<?, ?> field, int entry) {
            return List.of(field.meanTotal(entry));
        }
    }

    /** The higher single total. */
    record ByBestMark() implements TieBreakRule {

        @Override
        public String key() {
            return "best_mark";
        }

        @Override
        public Wording explained() {
            return Wording.of("scoring.tie.best-mark");
        }

        @Override
        public List<Fraction> merit(Field<?, ?> field, int entry) {
            return List.of(field.highest(entry));
        }
    }

    /** The smaller distance between highest and lowest total. */
    record ByLowSpread() implements TieBreakRule {

        @Override
        public String key() {
            return "low_spread";
        }

        @Override
        public Wording explained() {
            return Wording.of("scoring.tie.low-spread");
        }

        @Override
        public List<Fraction> merit(Field<?, ?> field, int entry) {
            return List.of(field.lowest(entry).minus(field.highest(entry)));
        }
    }

    /** More judges whose best or joint best entry it is. */
    record ByTopMarks() implements TieBreakRule {

        @Override
        public String key() {
            return "top_marks";
        }

        @Override
        public Wording explained() {
            return Wording.of("scoring.tie.top-marks");
        }

        @Override
        public List<Fraction> merit(Field<?, ?> field, int entry) {
            return field.placesWithJudges(entry).subList(0, 1);
        }
    }

    /** More first places with single judges, then more second places, and so on. */
    record ByCountback() implements TieBreakRule {

        @Override
        public String key() {
            return "countback";
        }

        @Override
        public Wording explained() {
            return Wording.of("scoring.tie.countback");
        }

        @Override
        public List<Fraction> merit(Field<?, ?> field, int entry) {
            return field.placesWithJudges(entry);
        }
    }
}
