package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.BonusBlock;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Item;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.SheetPart;
import org.pinping.scoring.StandardId;
import org.pinping.scoring.Text;

/** Reads a whole standard; builds it only if the file has no fault. */
final class StandardParser {

    private final Fields root;
    private final Faults faults;
    private final Set<String> itemCodes = new HashSet<>();
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
        BigDecimal total = root.positive("total");
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
            BigDecimal max = fields.numberSeen("max");
            summable &= max != null;
            sum = max == null ? sum : sum.add(max);
            if (item != null) {
                items.add(item);
            }
        }
        if (summable && total != null && root.isList("items") && sum.compareTo(total) != 0) {
            root.fault("total", "total-sum", plain(total), plain(sum));
        }
        return items;
    }

    private @Nullable Item item(Fields fields) {
        int before = faults.count();
        String code = fields.code("code");
        Text title = fields.words("title");
        BigDecimal max = fields.positive("max");
        List<Fields> lines = fields.objects("clauses");
        List<Clause> parsed = clauses.read(lines, SheetPart.ITEMS);
        fields.close();
        if (code != null && !itemCodes.add(code)) {
            fields.fault("code", "duplicate-code", code);
        }
        BigDecimal sum = sum(lines);
        if (max != null && sum != null && sum.compareTo(max) != 0) {
            fields.fault("max", "item-sum", plain(max), plain(sum));
        }
        if (faults.count() > before || code == null || title == null || max == null) {
            return null;
        }
        return new Item(code, title, max, parsed);
    }

    /** The clauses' maxima added up, null if one is not known. */
    private static @Nullable BigDecimal sum(List<Fields> lines) {
        BigDecimal sum = lines.isEmpty() ? null : BigDecimal.ZERO;
        for (Fields line : lines) {
            BigDecimal max = line.numberSeen("max");
            sum = sum == null || max == null ? null : sum.add(max);
        }
        return sum;
    }

    private @Nullable BonusBlock bonus(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        int before = faults.count();
        Text title = fields.words("title");
        BigDecimal cap = fields.positive("max");
        List<Clause> parsed = clauses.read(fields.objects("clauses"), SheetPart.BONUS);
        fields.close();
        if (faults.count() > before || title == null || cap == null) {
            return null;
        }
        return new BonusBlock(title, cap, parsed);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
