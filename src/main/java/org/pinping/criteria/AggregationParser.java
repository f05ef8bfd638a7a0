package org.pinping.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Aggregation;
import org.pinping.scoring.Ballot;
import org.pinping.scoring.ByPanelSize;
import org.pinping.scoring.Fraction;
import org.pinping.scoring.Mean;
import org.pinping.scoring.Median;
import org.pinping.scoring.TooFew;
import org.pinping.scoring.TrimmedMean;
import org.pinping.scoring.TrimmedSum;
import org.pinping.scoring.WinsorisedMean;

/** Reads the key {@code aggregation}: which sheets of an entry count and how they become one figure. */
final class AggregationParser {

    private static final int MOST_STRUCK = 20;
    private static final int MOST_VOTES = 9999;
    private static final int LARGEST_PANEL = 999;
    private static final Pattern MULTIPLIER = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)(?:/(\\d{1,5}))?");

    private static final Map<String, Function<Fields, @Nullable Aggregation>> METHODS = methods();

    private AggregationParser() {}

    private static Map<String, Function<Fields, @Nullable Aggregation>> methods() {
        Map<String, Function<Fields, @Nullable Aggregation>> methods = new LinkedHashMap<>();
        methods.put("mean", fields -> new Mean());
        methods.put("trimmed_mean", fields -> ends(fields, true, TrimmedMean::new));
        methods.put("winsorised_mean", fields -> ends(fields, true, WinsorisedMean::new));
        methods.put("median", AggregationParser::median);
        methods.put("trimmed_sum", AggregationParser::sum);
        methods.put("by_panel_size", AggregationParser::byPanelSize);
        methods.put("ballot", AggregationParser::ballot);
        return methods;
    }

    static @Nullable Aggregation parse(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        Map<String, String> names = new LinkedHashMap<>();
        METHODS.keySet().forEach(name -> names.put(name, name));
        String method = fields.choice("method", names, null);
        Function<Fields, @Nullable Aggregation> parser = method == null ? null : METHODS.get(method);
        if (parser == null) {
            return null;
        }
        Aggregation aggregation = parser.apply(fields);
        fields.close();
        return aggregation;
    }

    /** A rule about both ends. */
    @FunctionalInterface
    private interface EndsRule {
        Aggregation of(int low, int high, TooFew tooFew);
    }

    private static @Nullable Aggregation ends(Fields fields, boolean some, EndsRule rule) {
        Integer high = fields.whole("drop_high", 0, MOST_STRUCK);
        Integer low = fields.whole("drop_low", 0, MOST_STRUCK);
        TooFew tooFew = fields.choice("too_few", KindParser.smallWords(TooFew.values()), TooFew.SHRINK);
        if (high == null || low == null || tooFew == null) {
            return null;
        }
        if (some && high + low == 0) {
            fields.fault("drop_high", "nothing-struck");
            return null;
        }
        return rule.of(low, high, tooFew);
    }

    private static @Nullable Aggregation median(Fields fields) {
        Median.Middle middle =
                fields.choice("middle", KindParser.smallWords(Median.Middle.values()), Median.Middle.MID);
        return middle == null ? null : new Median(middle);
    }

    private static @Nullable Aggregation sum(Fields fields) {
        Fraction multiplier = multiplier(fields);
        Fraction factor = multiplier == null ? Fraction.ONE : multiplier;
        return ends(fields, false, (low, high, tooFew) -> new TrimmedSum(low, high, tooFew, factor));
    }

    private static @Nullable Fraction multiplier(Fields fields) {
        String text = fields.has("multiplier") ? fields.text("multiplier") : "1";
        Matcher number = text == null ? null : MULTIPLIER.matcher(text);
        if (number == null) {
            return null;
        }
        if (!number.matches()) {
            fields.fault("multiplier", "not-a-number", text == null ? "" : text);
            return null;
        }
        Fraction whole = Fraction.of(new java.math.BigDecimal(number.group(1)));
        Fraction divisor = number.group(2) == null ? Fraction.ONE : Fraction.of(Long.parseLong(number.group(2)), 1);
        if (whole.signum() == 0 || divisor.signum() == 0) {
            fields.fault("multiplier", "not-positive");
            return null;
        }
        return whole.dividedBy(divisor);
    }

    private static @Nullable Aggregation byPanelSize(Fields fields) {
        int before = fields.faults().count();
        List<ByPanelSize.Step> steps = new ArrayList<>();
        for (Fields step : fields.objects("steps")) {
            Integer from = step.whole("from", 1, LARGEST_PANEL);
            Aggregation rule = parse(step);
            if (rule instanceof ByPanelSize) {
                step.fault("method", "not-a-choice", "by_panel_size", "mean, trimmed_mean, median, …");
            } else if (from != null && steps.stream().anyMatch(it -> it.from() == from)) {
                step.fault("from", "twice", from);
            } else if (from != null && rule != null) {
                steps.add(new ByPanelSize.Step(from, rule));
            }
        }
        return fields.faults().count() > before || steps.isEmpty() ? null : new ByPanelSize(steps);
    }

    private static @Nullable Aggregation ballot(Fields fields) {
        Integer votes = fields.whole("votes", 1, MOST_VOTES);
        Boolean majority = fields.choice("majority", Map.of("true", true, "false", false), false);
        return votes == null || majority == null ? null : new Ballot(votes, majority);
    }
}
