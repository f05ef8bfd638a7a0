package org.pinping.scoring;

import java.util.List;
import java.util.Objects;

/** A tie rule that asks who of the panel gave the marks. */
public sealed interface PanelTieBreak extends TieBreakRule
        permits PanelTieBreak.ByGroup, PanelTieBreak.ByHeadToHead, PanelTieBreak.ByChair {

    /** The better mean of one group of judges. */
    record ByGroup(String group) implements PanelTieBreak {

        static final String PREFIX = "group:";

        @Override
        public String key() {
            return PREFIX + group;
        }

        @Override
        public Wording explained() {
            return Wording.of("scoring.tie.group", group);
        }

        @Override
        public List<Fraction> merit(Field<?, ?> field, int entry) {
            return List.of(field.groupMean(entry, group));
        }
    }

    /** Of exactly two: the one that more of the judges who marked both put first. */
    record ByHeadToHead() implements PanelTieBreak {

        @Override
        public String key() {
            return "head_to_head";
        }

        @Override
        public Wording explained() {
            return Wording.of("scoring.tie.head-to-head");
        }

        @Override
        public List<Fraction> merit(Field<?, ?> field, int entry) {
            return List.of(Fraction.ZERO);
        }

        @Override
        public List<List<Fraction>> merits(Field<?, ?> field, List<Integer> tied) {
            if (tied.size() != 2) {
                return PanelTieBreak.super.merits(field, tied);
            }
            int balance = field.prefer(tied.get(0), tied.get(1));
            return List.of(List.of(Fraction.of(balance, 1)), List.of(Fraction.of(-balance, 1)));
        }
    }

    /** The higher total of the chair, who must have marked all that are tied. */
    record ByChair() implements PanelTieBreak {

        @Override
        public String key() {
            return "chair";
        }

        @Override
        public Wording explained() {
            return Wording.of("scoring.tie.chair");
        }

        @Override
        public List<Fraction> merit(Field<?, ?> field, int entry) {
            return List.of(Objects.requireNonNull(field.chairTotal(entry)));
        }

        @Override
        public List<List<Fraction>> merits(Field<?, ?> field, List<Integer> tied) {
            return tied.stream().allMatch(entry -> field.chairTotal(entry) != null)
                    ? PanelTieBreak.super.merits(field, tied)
                    : tied.stream().map(entry -> List.of(Fraction.ZERO)).toList();
        }
    }
}
