package org.pinping.account;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Printed slips: one per account, valid for a week, used once, kept as a digest only. */
@Component
class Slips {

    private static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient jdbc;

    Slips(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slip issue(AccountView account, Instant now) {
        Slip slip = new Slip(account, OneTimeCode.next(), now.plus(VALID));
        jdbc.sql("delete from account_slip where account_id = :account")
                .param("account", account.id().value())
                .update();
        jdbc.sql("insert into account_slip (account_id, code_hash, expires_at) values (:account, :hash, :expires)")
                .param("account", account.id().value())
                .param("hash", OneTimeCode.digest(slip.code()))
                .param("expires", LocalDateTime.ofInstant(slip.expiresAt(), ZoneOffset.UTC))
                .update();
        return slip;
    }

    /** Deleting is the check: of two who come with the same code, one deletes the row. */
    void use(AccountId account, String code, Instant now) {
        int used = jdbc.sql("""
                        delete from account_slip
                        where account_id = :account and code_hash = :hash and expires_at > :now
                        """)
                .param("account", account.value())
                .param("hash", OneTimeCode.digest(code))
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        if (used == 0) {
            throw refused();
        }
    }

    static Problem refused() {
        return Problem.invalid(List.of(Fault.of("code", "problem.account.slip")));
    }
}
