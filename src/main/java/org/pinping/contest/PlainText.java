package org.pinping.contest;

import java.util.List;
import java.util.OptionalInt;
import org.pinping.kernel.Fault;

/** Text as a person typed it: line ends made alike, nothing else touched, control characters refused. */
public final class PlainText {

    private static final String LONG = "problem.contest.text.long";
    private static final String CONTROL = "problem.contest.text.control";
    private static final String BLANK = "problem.contest.text.blank";

    private PlainText() {}

    public static String normalise(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Adds a fault when a single line is longer than its column or holds what no keyboard types. */
    public static void checkLine(String field, String text, int maxLength, List<Fault> faults) {
        check(
                field,
                text,
                maxLength,
                text.codePoints().filter(Character::isISOControl).findFirst(),
                faults);
    }

    /** The same for text of several lines, which may hold line ends and tabs. */
    public static void checkLines(String field, String text, int maxLength, List<Fault> faults) {
        OptionalInt control = text.codePoints()
                .filter(it -> Character.isISOControl(it) && it != '\n' && it != '\t')
                .findFirst();
        check(field, text, maxLength, control, faults);
    }

    public static void checkGiven(String field, String text, List<Fault> faults) {
        if (text.isBlank()) {
            faults.add(Fault.of(field, BLANK));
        }
    }

    private static void check(String field, String text, int maxLength, OptionalInt control, List<Fault> faults) {
        int length = text.codePointCount(0, text.length());
        if (length > maxLength) {
            faults.add(Fault.of(field, LONG, length, maxLength));
        }
        if (control.isPresent()) {
            faults.add(Fault.of(field, CONTROL, String.format("U+%04X", control.getAsInt())));
        }
    }
}
