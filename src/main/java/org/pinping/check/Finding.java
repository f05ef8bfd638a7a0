package org.pinping.check;

import java.util.List;

/**
 * What the computer found on an item.
 *
 * @param code a message key that says it in words, with arguments as plain values
 */
public record Finding(Outcome outcome, String code, List<Object> args) {

    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(Outcome outcome, String code, Object... args) {
        return new Finding(outcome, code, List.of(args));
    }
}
