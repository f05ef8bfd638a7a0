package org.pinping.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The proof of sign-in that the session keeps. */
final class AccountToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final SignedInAccount account;

    AccountToken(SignedInAccount account) {
        super(authorities(account.roles()));
        this.account = account;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public SignedInAccount getPrincipal() {
        return account;
    }
}
