package org.pinping.kernel;

import java.util.List;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field the form field or path that is meant, empty for the whole
 * @param code a message key
 * @param args the arguments of the message, as plain values
 */
public record Fault(String field, String code, List<Object> args) {

    public Fault {
        args = List.copyOf(args);
    }

    public static Fault of(String field, String code, Object... args) {
        return new Fault(field, code, List.of(args));
    }
}
