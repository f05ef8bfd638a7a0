package org.pinping.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a round is counted, from the sheets to the list of the selected. Everything but the aggregation has a plain
 * default, see {@link #with}.
 *
 * @param groups of judges with weights; empty where all judges form one group
 * @param rounding the points at which figures are rounded before they are used further
 * @param decimals of the score that is shown
 * @param ties rules for entries with equal scores, tried in turn; what none separates shares its place
 * @param quorum the least number of valid sheets an entry needs for a score
 * @param grades from the best down
 * @param places how many entries are selected
 * @param quotas of categories within the places
 */
public record RoundRules(
        Pipeline pipeline,
        MissingClause missingClause,
        OwnOrganization ownOrganization,
        Normalization normalization,
        SeverityAdjustment severity,
        Aggregation aggregation,
        List<JudgeGroup> groups,
        MissingGroup missingGroup,
        Measure measure,
        Rounding rounding,
        int decimals,
        RankOn rankOn,
        PlaceStyle placeStyle,
        List<TieBreakRule> ties,
        int quorum,
        Floors floors,
        List<Grade> grades,
        int places,
        TiedCut tiedCut,
        List<Quota> quotas,
        Rounds rounds,
        @Nullable ExpectedMean expectedMean) {

    public static final int MOST_DECIMALS = 6;

    public RoundRules {
        groups = List.copyOf(groups);
        ties = List.copyOf(ties);
        grades = List.copyOf(grades);
        quotas = List.copyOf(quotas);
        if (decimals < 0 || decimals > MOST_DECIMALS || quorum < 1 || places < 1) {
            throw new IllegalArgumentException("decimals " + decimals + ", quorum " + quorum + ", places " + places);
        }
        requireDistinct("tie rule", ties);
        requireDistinct("group", groups.stream().map(JudgeGroup::code).toList());
        requireDistinct("quota", quotas.stream().map(Quota::category).toList());
        if (groups.stream().anyMatch(it -> it.code().isBlank())
                || (!groups.isEmpty()
                        && groups.stream().allMatch(it -> it.weight().signum() == 0))) {
            throw new IllegalArgumentException("a group without code, or none with a weight: " + groups);
        }
        if (pipeline == Pipeline.ITEM && adjusted(normalization, severity)) {
            throw new IllegalArgumentException("judges' totals are adjusted, but items are aggregated first");
        }
    }

    /** The plain rules: totals, no rounding on the way, no groups, quotas, floors or grades. */
    public RoundRules(
            Aggregation aggregation,
            int decimals,
            RankOn rankOn,
            List<TieBreakRule> ties,
            MissingClause missingClause,
            int quorum,
            int places) {
        this(
                Pipeline.JUDGE_TOTAL,
                missingClause,
                OwnOrganization.COUNT,
                Normalization.NONE,
                SeverityAdjustment.NONE,
                aggregation,
                List.of(),
                MissingGroup.FAIL,
                Measure.MARKS,
                Rounding.NONE,
                decimals,
                rankOn,
                PlaceStyle.STANDARD,
                ties,
                quorum,
                Floors.NONE,
                List.of(),
                places,
                TiedCut.EXTEND,
                List.of(),
                Rounds.SINGLE,
                null);
    }

    private static void requireDistinct(String what, List<?> named) {
        if (new HashSet<>(named).size() != named.size()) {
            throw new IllegalArgumentException("a " + what + " is named twice: " + named);
        }
    }

    static boolean adjusted(Normalization normalization, SeverityAdjustment severity) {
        return normalization.kind() != Normalization.Kind.NONE || severity.kind() != SeverityAdjustment.Kind.NONE;
    }

    /** These rules as a draft in which single rules can be replaced. */
    public RulesDraft with() {
        return new RulesDraft(this);
    }

    /** The group of that code, null where there is none. */
    public @Nullable JudgeGroup group(String code) {
        return groups.stream().filter(it -> it.code().equals(code)).findFirst().orElse(null);
    }

    /** The rules as sentences, in the order of the count. */
    public List<Wording> explained() {
        return new RulesInWords(this).sentences();
    }

    /** What of these rules the standard does not know; empty when they fit. */
    public List<Wording> faultsUnder(ScoringStandard standard) {
        List<Wording> faults = new ArrayList<>();
        ties.stream()
                .filter(rule -> !rule.fits(standard))
                .forEach(rule -> faults.add(Wording.of("scoring.rules.tie-unknown", rule.key())));
        Set<String> items = new java.util.TreeSet<>(floors.items().keySet());
        grades.forEach(grade -> items.addAll(grade.items().keySet()));
        items.stream()
                .filter(item -> !standard.hasItem(item))
                .forEach(item -> faults.add(Wording.of("scoring.rules.item-unknown", item)));
        return faults;
    }
}
