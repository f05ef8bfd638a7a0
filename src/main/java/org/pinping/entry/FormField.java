package org.pinping.entry;

import org.jspecify.annotations.Nullable;

/**
 * A field of a contest's application form; the code stays when the title changes.
 *
 * @param required whether an entry without it cannot be submitted
 * @param maxLength in counted characters, null for as much as its kind can hold
 */
public record FormField(
        String code,
        String title,
        FieldKind kind,
        boolean required,
        @Nullable Integer maxLength,
        String help) {

    /** What no field may hold more of, in signs of any kind. */
    int capacity() {
        return kind.isLong() ? 10_000 : 200;
    }
}
