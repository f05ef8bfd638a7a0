package org.pinping.entry.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.CountRule;
import org.pinping.entry.ApplicationForm;
import org.pinping.entry.FieldKind;

/** A field of the application form with what stands in it. */
public record FieldText(
        String code,
        String title,
        FieldKind kind,
        boolean required,
        @Nullable Integer maxLength,
        String help,
        String text,
        int count) {

    static List<FieldText> of(ApplicationForm form, Map<String, String> texts, CountRule rule) {
        return form.fields().stream()
                .map(it -> new FieldText(
                        it.code(),
                        it.title(),
                        it.kind(),
                        it.required(),
                        it.maxLength(),
                        it.help(),
                        texts.getOrDefault(it.code(), ""),
                        rule.count(texts.getOrDefault(it.code(), ""))))
                .toList();
    }

    public boolean isLong() {
        return kind == FieldKind.LINES;
    }

    public boolean isPromise() {
        return kind == FieldKind.PROMISE;
    }

    /** HTML drops a line end right after the start of a text field, so one is given to it. */
    public String getFieldText() {
        return "\n" + text;
    }

    public boolean isOutside() {
        return maxLength != null && count > maxLength;
    }

    /** What the browser is told about the field, so that a tablet shows the right keyboard. */
    public String inputType() {
        return switch (kind) {
            case PHONE -> "tel";
            case EMAIL -> "email";
            case DATE -> "date";
            case LINE, LINES, NUMBER, PERSON, PROMISE -> "text";
        };
    }
}
