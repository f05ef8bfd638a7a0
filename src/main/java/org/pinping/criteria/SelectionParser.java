package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Floors;
import org.pinping.scoring.Grade;
import org.pinping.scoring.Quota;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.Text;

/** Reads what decides who is selected and graded: floors, grades, quotas. */
final class SelectionParser {

    private static final int MOST = 9999;

    private final Fields rules;
    private final @Nullable ScoringStandard standard;

    SelectionParser(Fields rules, @Nullable ScoringStandard standard) {
        this.rules = rules;
        this.standard = standard;
    }

    @Nullable Floors floors() {
        Fields fields = rules.optionalObject("floors");
        if (fields == null) {
            return Floors.NONE;
        }
        BigDecimal pass = fields.optionalNumber("pass");
        Map<String, BigDecimal> items = new LinkedHashMap<>();
        BigDecimal every = fields.optionalNumber("every_item");
        if (every != null && isShare(fields, "every_item", every) && standard != null) {
            standard.items().forEach(item -> items.put(item.code(), every));
        }
        items.putAll(shares(fields, "items"));
        fields.close();
        return new Floors(pass, items);
    }

    /** Shares of maxima by item code. */
    private Map<String, BigDecimal> shares(Fields parent, String key) {
        Fields fields = parent.optionalObject(key);
        Map<String, BigDecimal> shares = fields == null ? Map.of() : fields.numbersByKey();
        shares.forEach((item, share) -> {
            if (fields != null && isShare(fields, item, share) && standard != null && !standard.hasItem(item)) {
                fields.fault(item, "item-unknown", item);
            }
        });
        return shares;
    }

    private static boolean isShare(Fields fields, String key, BigDecimal share) {
        if (share.compareTo(BigDecimal.ONE) > 0) {
            fields.fault(key, "not-a-share", share);
            return false;
        }
        return true;
    }

    List<Grade> grades() {
        List<Grade> grades = new ArrayList<>();
        for (Fields fields : rules.optionalObjects("grades")) {
            Text label = fields.words("label");
            BigDecimal min = fields.optionalNumber("min");
            BigDecimal share = fields.optionalNumber("share");
            if (share != null) {
                isShare(fields, "share", share);
            }
            Map<String, BigDecimal> items = shares(fields, "items");
            Boolean barred = fields.choice("barred_by_veto", Map.of("true", true, "false", false), false);
            fields.close();
            if (label != null && barred != null) {
                grades.add(new Grade(label, min, share, items, barred));
            }
        }
        return grades;
    }

    List<Quota> quotas() {
        List<Quota> quotas = new ArrayList<>();
        Set<String> categories = new HashSet<>();
        for (Fields fields : rules.optionalObjects("quotas")) {
            String category = fields.text("category");
            Integer min = fields.has("min") ? fields.whole("min", 0, MOST) : Integer.valueOf(0);
            Integer max = fields.optionalWhole("max", 0, MOST);
            fields.close();
            if (category != null && !categories.add(category)) {
                fields.fault("category", "twice", category);
            } else if (min != null && max != null && max < min) {
                fields.fault("max", "not-above", max, min);
            } else if (category != null && min != null) {
                quotas.add(new Quota(category, min, max));
            }
        }
        return quotas;
    }
}
