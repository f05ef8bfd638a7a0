package org.pinping.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Role;

/** An account as lists show it; never with its password. */
public record AccountView(
        AccountId id,
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable Long organizationId,
        boolean enabled,
        boolean mustChangePassword,
        long version) {}
