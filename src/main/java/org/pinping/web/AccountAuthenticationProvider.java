package org.pinping.web;

import org.pinping.account.AccountManagement;
import org.pinping.account.SignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Asks the account module whether a name and a password belong together. */
@Component
class AccountAuthenticationProvider implements AuthenticationProvider {

    private final AccountManagement accounts;

    AccountAuthenticationProvider(AccountManagement accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = attempt.getCredentials() instanceof String given ? given : "";
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        // one sentence for every reason: a guesser must not learn which accounts exist or are locked
        SignIn signIn = accounts.signIn(attempt.getName(), password, address)
                .orElseThrow(() -> new BadCredentialsException("refused"));
        return new AccountToken(SignedInAccount.of(signIn));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
