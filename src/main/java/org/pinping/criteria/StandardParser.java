package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.BonusBlock;
import org.pinping.scoring.BonusLimit;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Guidance;
import org.pinping.scoring.Item;
import org.pinping.scoring.Plain;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.SheetPart;
import org.pinping.scoring.StandardId;
import org.pinping.scoring.Text;

/** Reads a whole standard; builds it only if the file has no fault. */
final class StandardParser {

    private final Fields root;
    private final Faults faults;
    private final Set<String> itemCodes = new HashSet<>();
    private final Map<String, BigDecimal> bonusCaps = new LinkedHashMap<>();
    private final ClauseParser clauses;

    StandardParser(Fields root) {
        this.root = root;
        this.faults = root.faults();
        this.clauses = new ClauseParser(faults, Scales.read(root));
    }

    /** Leaves the key {@code rules} to its own parser. */
    @Nullable ScoringStandard parse(StandardId id) {
        String code = root.code("code");
        String version = root.text("version");
        Text title = root.words("title");
        Text description = root.optionalWords("description");
        BigDecimal total = root.number("total");
        List<Item> items = items(total);
        BonusBlock bonus = bonus(root.optionalObject("bonus"));
        List<Clause> vetoes = root.has("vetoes") ? clauses.read(root.objects("vetoes"), SheetPart.VETOES) : List.of();
        if (!faults.none() || code == null || version == null || title == null || total == null) {
            return null;
        }
        return new ScoringStandard(id, code, version, title, description, total, items, bonus, vetoes);
    }

    private List<Item> items(@Nullable BigDecimal total) {
        List<Item> items = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        boolean summable = true;
        for (Fields fields : root.objects("items")) {
            Item item = item(fields);
            BigDecimal max = maxSeen(fields);
            BigDecimal weight = fields.has("weight") ? fields.numberSeen("weight") : BigDecimal.ONE;
            summable &= max != null && weight != null;
            sum = max == null || weight == null ? sum : sum.add(max.multiply(weight));
            if (item != null) {
                items.add(item);
            }
        }
        if (summable && total != null && root.isList("items") && sum.compareTo(total) != 0) {
            root.fault("total", "total-sum", Plain.text(total), Plain.text(sum));
        }
        return items;
    }

    private @Nullable Item item(Fields fields) {
        int before = faults.count();
        String code = fields.code("code");
        Text title = fields.words("title");
        if (code != null && !itemCodes.add(code)) {
            fields.fault("code", "duplicate-code", code);
        }
        BigDecimal weight = fields.has("weight") ? fields.positive("weight") : BigDecimal.ONE;
        if (fields.has("bonus_max")) {
            BigDecimal cap = fields.positive("bonus_max");
            if (code != null && cap != null) {
                bonusCaps.put(code, cap);
            }
        }
        Boolean whole = fields.choice("mark", Map.of("clauses", false, "item", true), false);
        Item item = Boolean.TRUE.equals(whole)
                ? markedAsWhole(fields, code, title, weight)
                : markedByClause(fields, code, title, weight);
        fields.close();
        return faults.count() > before ? null : item;
    }

    private @Nullable Item markedByClause(
            Fields fields, @Nullable String code, @Nullable Text title, @Nullable BigDecimal weight) {
        int before = faults.count();
        BigDecimal max = fields.number("max");
        List<Fields> lines = fields.objects("clauses");
        List<Clause> parsed = clauses.read(lines, SheetPart.ITEMS);
        BigDecimal sum = sum(lines);
        if (max != null && sum != null && sum.compareTo(max) != 0) {
            fields.fault("max", "item-sum", Plain.text(max), Plain.text(sum));
        }
        if (faults.count() > before || code == null || title == null || max == null || weight == null) {
            return null;
        }
        return new Item(code, title, max, weight, parsed);
    }

    private @Nullable Item markedAsWhole(
            Fields fields, @Nullable String code, @Nullable Text title, @Nullable BigDecimal weight) {
        int before = faults.count();
        Clause clause = clauses.whole(fields, code, title);
        List<Guidance> guidance = fields.has("clauses") ? clauses.guidance(fields.objects("clauses")) : List.of();
        if (faults.count() > before || code == null || title == null || weight == null || clause == null) {
            return null;
        }
        return new Item(code, title, clause.max(), weight, List.of(clause), guidance);
    }

    /** The clauses' maxima added up, null if one is not known. */
    private static @Nullable BigDecimal sum(List<Fields> lines) {
        BigDecimal sum = lines.isEmpty() ? null : BigDecimal.ZERO;
        for (Fields line : lines) {
            BigDecimal max = maxSeen(line);
            sum = sum == null || max == null ? null : sum.add(max);
        }
        return sum;
    }

    /** What a mapping adds to the sum of maxima: without a cap its base. */
    private static @Nullable BigDecimal maxSeen(Fields line) {
        if (!line.noneSeen("max")) {
            return line.numberSeen("max");
        }
        BigDecimal base = line.numberSeen("base");
        return base == null ? BigDecimal.ZERO : base;
    }

    private @Nullable BonusBlock bonus(@Nullable Fields fields) {
        if (fields == null) {
            bonusCaps.keySet().forEach(item -> root.warn("items", "bonus-max-unused", item));
            return null;
        }
        int before = faults.count();
        Text title = fields.words("title");
        boolean unlimited = fields.none("max");
        BigDecimal cap = unlimited ? null : fields.positive("max");
        List<Clause> parsed = clauses.read(fields.objects("clauses"), SheetPart.BONUS);
        fields.close();
        List<BonusLimit> limits = limits(fields);
        if (faults.count() > before || title == null) {
            return null;
        }
        return new BonusBlock(title, cap, parsed, limits);
    }

    private List<BonusLimit> limits(Fields fields) {
        Map<String, List<String>> byItem = new LinkedHashMap<>();
        clauses.bonusItems().forEach((clause, item) -> {
            byItem.computeIfAbsent(item, code -> new ArrayList<>()).add(clause);
            if (!itemCodes.contains(item)) {
                fields.fault("clauses", "no-item", clause, item);
            }
        });
        List<BonusLimit> limits = new ArrayList<>();
        bonusCaps.forEach((item, cap) -> {
            List<String> own = byItem.get(item);
            if (own == null) {
                root.warn("items", "bonus-max-unused", item);
            } else {
                limits.add(new BonusLimit(item, cap, own));
            }
        });
        return limits;
    }
}
