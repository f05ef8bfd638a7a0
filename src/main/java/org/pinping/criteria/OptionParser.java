package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pinping.scoring.Option;
import org.pinping.scoring.Text;

/** Reads a list of things to choose from, with distinct codes. */
final class OptionParser {

    private OptionParser() {}

    /** @param worth the key that says what an option is worth */
    static List<Option> parse(Fields line, String key, String worth) {
        List<Option> options = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Fields fields : line.objects(key)) {
            String code = fields.code("code");
            Text label = fields.words("label");
            BigDecimal points = fields.number(worth);
            fields.close();
            if (code != null && !codes.add(code)) {
                fields.fault("code", "duplicate-code", code);
            } else if (code != null && label != null && points != null) {
                options.add(new Option(code, label, points));
            }
        }
        return options;
    }
}
