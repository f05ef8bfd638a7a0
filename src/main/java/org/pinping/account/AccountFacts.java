package org.pinping.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Role;

/** What an organizer may change of an account; the user name stays. */
public record AccountFacts(
        String displayName, Set<Role> roles, @Nullable Long organizationId) {

    public AccountFacts {
        roles = Set.copyOf(roles);
    }

    static AccountFacts of(AccountView account) {
        return new AccountFacts(account.displayName(), account.roles(), account.organizationId());
    }
}
