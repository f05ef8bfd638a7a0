package org.pinping.web;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.account.SignIn;
import org.pinping.kernel.Role;
import org.springframework.security.core.AuthenticatedPrincipal;

/** What the session keeps of a signed-in account: little, because it is read from the database on every request. */
record SignedInAccount(
        long id,
        String username,
        String displayName,
        String roleNames,
        @Nullable Long organizationId,
        boolean mustChangePassword)
        implements AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1;

    static SignedInAccount of(SignIn signIn) {
        String roles = signIn.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        return new SignedInAccount(
                signIn.account().value(),
                signIn.username(),
                signIn.displayName(),
                roles,
                signIn.organizationId(),
                signIn.mustChangePassword());
    }

    Set<Role> roles() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : roleNames.split(",", -1)) {
            if (!name.isEmpty()) {
                roles.add(Role.valueOf(name));
            }
        }
        return roles;
    }

    /** The name by which the session store finds the sessions of this account. */
    @Override
    public String getName() {
        return username;
    }
}
