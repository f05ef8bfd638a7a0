package org.pinping.account;

import java.util.List;
import java.util.Optional;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.springframework.stereotype.Service;

/** Keeps accounts, their roles and passwords. */
@Service
public class AccountManagement {

    public AccountId add(NewAccount account, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public AccountView get(AccountId id) {
        throw new UnsupportedOperationException();
    }

    /** All accounts by user name. */
    public List<AccountView> list() {
        throw new UnsupportedOperationException();
    }

    /** Enabled accounts that have the role, by display name. */
    public List<AccountView> withRole(Role role) {
        throw new UnsupportedOperationException();
    }

    /** Checks a name and a password; empty whatever the reason of the refusal. */
    public Optional<SignIn> signIn(String username, String password, String address) {
        throw new UnsupportedOperationException();
    }
}
