package org.pinping.account.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.account.AccountFacts;
import org.pinping.account.AccountView;
import org.pinping.account.NewAccount;
import org.pinping.kernel.Role;

/** What an organizer types of an account. */
record AccountForm(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable Set<Role> roles,
        @Nullable Long organizationId,
        @Nullable Long version) {

    static AccountForm empty() {
        return new AccountForm("", "", Set.of(), null, null);
    }

    static AccountForm of(AccountView account) {
        return new AccountForm(
                account.username(),
                account.displayName(),
                account.roles(),
                account.organizationId(),
                account.version());
    }

    /** Without a password: its holder chooses one by a printed slip. */
    NewAccount toCommand() {
        AccountFacts facts = facts();
        return new NewAccount(
                username == null ? "" : username, facts.displayName(), facts.roles(), organizationId, null, false);
    }

    AccountFacts facts() {
        return new AccountFacts(
                displayName == null ? "" : displayName, roles == null ? Set.of() : roles, organizationId);
    }

    /** The version the form was made from; without one it is stale. */
    long seen() {
        return version == null ? -1 : version;
    }
}
