package org.pinping.entry;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.pinping.contest.ContestId;
import org.pinping.organization.OrganizationId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the later deadlines that single bodies were given. */
@Repository
class Extensions {

    private static final RowMapper<Extension> EXTENSION = (row, number) -> new Extension(
            new OrganizationId(row.getLong("organization_id")),
            row.getString("name"),
            row.getObject("closes_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
            row.getString("reason"));

    private final JdbcClient jdbc;

    Extensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Extension> of(ContestId contest) {
        return jdbc.sql("""
                        select e.*, o.name from entry_extension e join organization o on o.id = e.organization_id
                        where e.contest_id = :contest order by o.path
                        """).param("contest", contest.value()).query(EXTENSION).list();
    }

    Optional<Extension> of(ContestId contest, OrganizationId organization) {
        return jdbc.sql("""
                        select e.*, o.name from entry_extension e join organization o on o.id = e.organization_id
                        where e.contest_id = :contest and e.organization_id = :organization
                        """)
                .param("contest", contest.value())
                .param("organization", organization.value())
                .query(EXTENSION)
                .optional();
    }

    void put(
            ContestId contest,
            OrganizationId organization,
            Instant closesAt,
            String reason,
            long accountId,
            Instant now) {
        jdbc.sql("delete from entry_extension where contest_id = :contest and organization_id = :organization")
                .param("contest", contest.value())
                .param("organization", organization.value())
                .update();
        jdbc.sql("""
                        insert into entry_extension
                            (contest_id, organization_id, closes_at, reason, account_id, granted_at)
                        values (:contest, :organization, :closesAt, :reason, :account, :now)
                        """)
                .param("contest", contest.value())
                .param("organization", organization.value())
                .param("closesAt", closesAt)
                .param("reason", reason)
                .param("account", accountId)
                .param("now", now)
                .update();
    }
}
