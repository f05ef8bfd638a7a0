package org.pinping.counting;

import org.pinping.scoring.Wording;

/** The command was called in a way that it does not understand; said in one line. */
final class WrongUsage extends RuntimeException {

    private final transient Wording reason;

    WrongUsage(String code, Object... args) {
        super(code, null, false, false);
        this.reason = Wording.of(code, args);
    }

    Wording reason() {
        return reason;
    }
}
