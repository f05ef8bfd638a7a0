package org.pinping.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The rule for passwords, and their hashes. */
@Component
class Passwords {

    private static final int SHORTEST = 10;
    /** What BCrypt takes; it would silently ignore the rest. */
    private static final int MOST_BYTES = 72;

    private static final int LEAST_KINDS = 3;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    /** Compared against when there is no account, so that a wrong name takes as long as a wrong password. */
    private final String nobody = hash("nobody");

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    boolean matches(String password, @Nullable String hash) {
        boolean same = encoder.matches(password, hash == null ? nobody : hash);
        return same && hash != null;
    }

    void check(String field, String password, String username) {
        List<Fault> faults = faults(field, password, username);
        Problem.refuse(faults);
    }

    static List<Fault> faults(String field, String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST || kinds(password) < LEAST_KINDS) {
            return List.of(Fault.of(field, "problem.account.weakPassword", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return List.of(Fault.of(field, "problem.account.longPassword", MOST_BYTES));
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            return List.of(Fault.of(field, "problem.account.nameInPassword"));
        }
        return List.of();
    }

    /** Small letters, capitals, digits, anything else. */
    private static long kinds(String password) {
        return password.codePoints().map(Passwords::kind).distinct().count();
    }

    private static int kind(int sign) {
        if (Character.isDigit(sign)) {
            return 0;
        }
        if (Character.isLowerCase(sign)) {
            return 1;
        }
        return Character.isUpperCase(sign) ? 2 : 3;
    }
}
