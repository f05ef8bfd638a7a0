package org.pinping.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Role;

/**
 * What an organizer states of an account.
 *
 * @param password the first password, or null when the account is activated by a printed slip
 * @param mustChangePassword whether the first sign-in asks for another password
 */
public record NewAccount(
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable Long organizationId,
        @Nullable String password,
        boolean mustChangePassword) {

    AccountFacts facts() {
        return new AccountFacts(displayName, roles, organizationId);
    }
}
