package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Option;
import org.pinping.scoring.Text;

/** Reads what a clause counts: one thing by {@code unit} and {@code per}, or a list of {@code reasons} with codes. */
final class ReasonParser {

    private ReasonParser() {}

    /**
     * Empty only with a fault.
     *
     * @param signed whether a reason may cost points where others bring some
     */
    static List<Option> parse(Fields line, boolean signed) {
        if (!line.has("reasons")) {
            BigDecimal per = worth(line, signed);
            Text unit = line.words("unit");
            return per == null || unit == null ? List.of() : List.of(new Option("", unit, per));
        }
        List<Option> reasons = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Fields fields : line.objects("reasons")) {
            String code = fields.code("code");
            Text label = fields.words("label");
            BigDecimal per = worth(fields, signed);
            fields.close();
            if (code != null && !codes.add(code)) {
                fields.fault("code", "duplicate-code", code);
            } else if (code != null && label != null && per != null) {
                reasons.add(new Option(code, label, per));
            }
        }
        return reasons;
    }

    private static @Nullable BigDecimal worth(Fields fields, boolean signed) {
        return signed ? fields.signed("per") : fields.positive("per");
    }
}
