package org.pinping.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the trail: it is appended to and read, and nothing else. */
@Repository
class AuditStore {

    private static final String SELECT = """
            select id, subject, seq, at, account_id, actor_address, action, before_value, after_value,
              previous_digest, digest
            from audit_event
            """;

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AuditHead head(String subject) {
        return jdbc.sql("select seq, digest from audit_event where subject = ? order by seq desc limit 1")
                .param(subject)
                .query((row, number) -> new AuditHead(row.getInt(1), row.getString(2)))
                .optional()
                .orElse(AuditHead.EMPTY);
    }

    void insert(AuditRecord row, String digest) {
        jdbc.sql("""
                        insert into audit_event (subject, seq, at, account_id, actor_address, action, before_value,
                          after_value, previous_digest, digest)
                        values (:subject, :seq, :at, :account, :address, :action, :before, :after, :previous, :digest)
                        """)
                .param("subject", row.subject())
                .param("seq", row.seq())
                .param("at", LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC))
                .param("account", row.accountId())
                .param("address", row.address())
                .param("action", row.action())
                .param("before", row.before())
                .param("after", row.after())
                .param("previous", row.previousDigest())
                .param("digest", digest)
                .update();
    }

    /** The newest first. */
    List<AuditRecord> find(AuditFilter filter, int most) {
        return jdbc.sql(SELECT + """
                         where subject like :subject and action like :action
                          and (:anyAccount or account_id = :account) and (:fromNewest or id < :before)
                        order by id desc limit :most
                        """)
                .param("subject", beginningWith(filter.subject()))
                .param("action", beginningWith(filter.action()))
                .param("anyAccount", filter.accountId() == null)
                .param("account", filter.accountId())
                .param("fromNewest", filter.before() == null)
                .param("before", filter.before())
                .param("most", most)
                .query((row, number) -> record(row))
                .list();
    }

    List<AuditRecord> chain(String subject) {
        return jdbc.sql(SELECT + " where subject = :subject order by seq")
                .param("subject", subject)
                .query((row, number) -> record(row))
                .list();
    }

    /** The rows of all chains after a place, chain by chain, each in its order. */
    List<AuditRecord> after(String subject, int seq, int most) {
        return jdbc.sql(SELECT + """
                         where subject > :subject or (subject = :subject and seq > :seq)
                        order by subject, seq limit :most
                        """)
                .param("subject", subject)
                .param("seq", seq)
                .param("most", most)
                .query((row, number) -> record(row))
                .list();
    }

    private static AuditRecord record(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new AuditRecord(
                row.getLong("id"),
                row.getString("subject"),
                row.getInt("seq"),
                at,
                row.getLong("account_id"),
                row.getString("actor_address"),
                row.getString("action"),
                row.getString("before_value"),
                row.getString("after_value"),
                row.getString("previous_digest"),
                row.getString("digest"));
    }

    private static String beginningWith(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
