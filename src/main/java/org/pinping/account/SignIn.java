package org.pinping.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Role;

/** A sign-in that was granted. */
public record SignIn(
        AccountId account,
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable Long organizationId,
        boolean mustChangePassword) {

    public static SignIn of(AccountView account) {
        return new SignIn(
                account.id(),
                account.username(),
                account.displayName(),
                account.roles(),
                account.organizationId(),
                account.mustChangePassword());
    }
}
