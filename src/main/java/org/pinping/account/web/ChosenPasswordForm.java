package org.pinping.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;

/**
 * A password that is typed twice, with what proves the right to choose it.
 *
 * @param current the present password, when it is changed
 * @param code the code of a printed slip, or the token of the set-up
 */
record ChosenPasswordForm(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable Secret current,
        @Nullable Secret code,
        @Nullable Secret password,
        @Nullable Secret repeated) {

    static ChosenPasswordForm empty() {
        return new ChosenPasswordForm("", "", null, null, null, null);
    }

    /** The password; refused when it was not typed the same twice. */
    String chosen() {
        String first = Secret.of(password);
        if (!first.equals(Secret.of(repeated))) {
            throw Problem.invalid(List.of(Fault.of("repeated", "problem.account.repeated")));
        }
        return first;
    }

    String name() {
        return username == null ? "" : username;
    }
}
