package org.pinping.entry.web;

import org.pinping.kernel.Fault;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** A fault in words, with the place in the form it belongs to. */
public record FaultLine(String field, String message) {

    static FaultLine of(Fault fault, MessageSource messages) {
        Object[] args = fault.args().stream().map(String::valueOf).toArray();
        return new FaultLine(fault.field(), messages.getMessage(fault.code(), args, LocaleContextHolder.getLocale()));
    }

    /** The id of the field in the form. */
    public String anchor() {
        return field.replace("[", "-").replace("]", "");
    }

    /** The key of the field's name, for faults that do not name it. */
    public String label() {
        return "entry.field." + field;
    }

    public boolean isOfSection() {
        return field.startsWith("sections");
    }
}
