package org.pinping.account;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one-time token that opens an empty installation, kept as a digest only. */
@Component
class SetUp {

    private static final Duration VALID = Duration.ofMinutes(30);

    private final JdbcClient jdbc;

    SetUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new token makes the one before void. */
    String open(Instant now) {
        String token = OneTimeCode.next();
        jdbc.sql("delete from account_setup").update();
        jdbc.sql("insert into account_setup (token_hash, expires_at) values (:hash, :expires)")
                .param("hash", OneTimeCode.digest(token))
                .param("expires", LocalDateTime.ofInstant(now.plus(VALID), ZoneOffset.UTC))
                .update();
        return token;
    }

    boolean isOpen(Instant now) {
        return jdbc.sql("select count(*) from account_setup where expires_at > :now")
                        .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether the token was good; it is good once. */
    boolean use(String token, Instant now) {
        return jdbc.sql("delete from account_setup where token_hash = :hash and expires_at > :now")
                        .param("hash", OneTimeCode.digest(token))
                        .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
