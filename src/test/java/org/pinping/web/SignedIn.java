package org.pinping.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Set;
import org.pinping.account.AccountId;
import org.pinping.account.AccountView;
import org.pinping.account.SignIn;
import org.pinping.kernel.Role;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a request of a test come from an account, as if it had signed in. */
public final class SignedIn {

    private SignedIn() {}

    public static RequestPostProcessor as(AccountView account) {
        return authentication(new AccountToken(SignedInAccount.of(SignIn.of(account))));
    }

    /** From somebody who has the role and no data. */
    public static RequestPostProcessor as(Role role) {
        return as(new AccountView(
                new AccountId(999_999_999), "somebody", "somebody", Set.of(role), null, true, false, 0));
    }
}
