package org.pinping.scorecard.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pinping.kernel.Problem;
import org.pinping.scorecard.MarkView;
import org.pinping.scorecard.SheetChange;
import org.springframework.util.MultiValueMap;

/**
 * A sheet as its form sends it: {@code version}, {@code key}, and for each clause that is sent {@code mark.CODE} (several
 * values for ticked achievements) and {@code reason.CODE}.
 */
final class SheetForm {

    private static final String MARK = "mark.";
    private static final String REASON = "reason.";
    private static final int KEY_LENGTH = 64;

    private SheetForm() {}

    static SheetChange read(MultiValueMap<String, String> form) {
        String key = form.containsKey("key") ? form.getFirst("key") : "";
        if (key == null || key.length() > KEY_LENGTH) {
            throw Problem.invalid("problem.scorecard.form");
        }
        Map<String, MarkView> marks = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(MARK)) {
                String clause = name.substring(MARK.length());
                String reason = form.getFirst(REASON + clause);
                marks.put(clause, new MarkView(joined(values), reason == null ? "" : reason));
            }
        });
        return new SheetChange(version(form), key, marks);
    }

    /** Unticked boxes send nothing, so each group also sends one empty value, which is passed over here. */
    private static String joined(List<String> values) {
        return String.join(";", values.stream().filter(it -> !it.isBlank()).toList());
    }

    static long version(MultiValueMap<String, String> form) {
        String version = form.getFirst("version");
        if (version == null || !version.matches("[0-9]{1,18}")) {
            throw Problem.invalid("problem.scorecard.form");
        }
        return Long.parseLong(version);
    }
}
