package org.pinping.entry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.pinping.contest.CountRule;
import org.pinping.contest.PlainText;
import org.pinping.kernel.Fault;

/** Finds what is wrong with the texts of an application form. */
record FieldCheck(ApplicationForm form, EntryDraft draft, CountRule countRule) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern PHONE = Pattern.compile("[+]?[0-9 ()（）－-]{2,30}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    void keeping(List<Fault> faults) {
        for (FormField field : form.fields()) {
            String text = draft.field(field.code());
            if (field.kind().isLong()) {
                PlainText.checkLines(path(field), text, field.capacity(), faults);
            } else {
                PlainText.checkLine(path(field), text, field.capacity(), faults);
            }
        }
    }

    void submission(List<Fault> faults) {
        for (FormField field : form.fields()) {
            String text = draft.field(field.code());
            if (!text.isBlank()) {
                checkGiven(field, text, faults);
            } else if (field.required()) {
                faults.add(Fault.of(path(field), "problem.entry.field.empty", field.title()));
            }
        }
    }

    private void checkGiven(FormField field, String text, List<Fault> faults) {
        Integer most = field.maxLength();
        int length = countRule.count(text);
        if (most != null && length > most) {
            faults.add(Fault.of(path(field), "problem.entry.field.long", field.title(), length, most));
        }
        if (!isWellFormed(field.kind(), text.strip())) {
            faults.add(Fault.of(path(field), "problem.entry.field." + field.kind(), field.title()));
        }
    }

    private static boolean isWellFormed(FieldKind kind, String text) {
        return switch (kind) {
            case NUMBER -> NUMBER.matcher(text).matches();
            case DATE -> isDate(text);
            case PHONE -> PHONE.matcher(text).matches();
            case EMAIL -> EMAIL.matcher(text).matches();
            case LINE, LINES, PERSON, PROMISE -> true;
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String path(FormField field) {
        return "fields[" + field.code() + "]";
    }
}
