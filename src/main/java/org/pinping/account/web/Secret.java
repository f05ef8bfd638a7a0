package org.pinping.account.web;

import org.jspecify.annotations.Nullable;

/** A typed password or code: kept as typed, blanks included, and never printed. */
record Secret(String value) {

    /** Spring converts form values by this method. */
    public static Secret valueOf(String typed) {
        return new Secret(typed);
    }

    static String of(@Nullable Secret secret) {
        return secret == null ? "" : secret.value();
    }

    @Override
    public String toString() {
        return "";
    }
}
