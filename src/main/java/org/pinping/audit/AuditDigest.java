package org.pinping.audit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Digest;

/**
 * The digest that chains the rows of a subject: SHA-256, as 64 lower-case hex digits, over a canonical text in UTF-8.
 *
 * <p>The text is the line {@code pinping-audit-1} and then, in this order and each on its own line, subject, seq, at
 * (seconds since 1970 in UTC with six decimals), account id, address, action, before, after and the digest of the row before,
 * which for the first row of a subject is 64 zeros. A value is written as the number of its UTF-8 bytes, a colon and
 * the value, so that no value can run into the next; an absent one is written as a dash.
 */
final class AuditDigest {

    static final String NONE = "0".repeat(64);

    private AuditDigest() {}

    static String of(AuditRecord row) {
        StringBuilder text = new StringBuilder("pinping-audit-1\n");
        append(text, row.subject());
        append(text, String.valueOf(row.seq()));
        append(text, stamp(row.at()));
        append(text, String.valueOf(row.accountId()));
        append(text, row.address());
        append(text, row.action());
        append(text, row.before());
        append(text, row.after());
        append(text, row.previousDigest());
        return Digest.sha256(text.toString());
    }

    private static String stamp(Instant at) {
        return BigDecimal.valueOf(at.getNano() / 1000, 6)
                .add(BigDecimal.valueOf(at.getEpochSecond()))
                .toPlainString();
    }

    private static void append(StringBuilder text, @Nullable String value) {
        if (value == null) {
            text.append("-\n");
        } else {
            text.append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(value)
                    .append('\n');
        }
    }
}
