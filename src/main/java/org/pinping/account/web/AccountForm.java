package org.pinping.account.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.account.NewAccount;
import org.pinping.kernel.Role;

/** What an organizer types of a new account. */
record AccountForm(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable Set<Role> roles,
        @Nullable Long organizationId) {

    static AccountForm empty() {
        return new AccountForm("", "", Set.of(), null);
    }

    /** Without a password: its holder chooses one by a printed slip. */
    NewAccount toCommand() {
        return new NewAccount(
                username == null ? "" : username,
                displayName == null ? "" : displayName,
                roles == null ? Set.of() : Set.copyOf(roles),
                organizationId,
                null,
                false);
    }
}
