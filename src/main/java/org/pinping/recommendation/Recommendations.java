package org.pinping.recommendation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pinping.contest.ContestId;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.organization.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes quotas and what the bodies decided. */
@Repository
class Recommendations {

    /** A body's last word on an entry counts; an entry that was taken back or turned down uses no place. */
    private static final String QUOTA = """
            select q.organization_id, o.name, o.path, q.quota,
                (select count(*) from recommendation r join entry e on e.id = r.entry_id
                    where r.contest_id = q.contest_id and r.organization_id = q.organization_id
                        and r.decision = 'ENDORSED' and e.status in ('AWAITING', 'SUBMITTED', 'RETURNED')
                        and r.id = (select max(l.id) from recommendation l
                            where l.entry_id = r.entry_id and l.organization_id = r.organization_id)) as used
            from recommendation_quota q join organization o on o.id = q.organization_id
            where q.contest_id = :contest
            """;

    private static final String ABOVE = """
             and q.organization_id <> :organization
            and (select a.path from organization a where a.id = :organization) like concat(o.path, '%')
            """;

    private final JdbcClient jdbc;

    Recommendations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the tree. */
    List<QuotaLine> quotas(ContestId contest) {
        return quotas(QUOTA + " order by o.path", Map.of("contest", contest.value()));
    }

    Optional<QuotaLine> quota(ContestId contest, long organization) {
        return quotas(
                        QUOTA + " and q.organization_id = :organization",
                        Map.of("contest", contest.value(), "organization", organization))
                .stream()
                .findFirst();
    }

    private List<QuotaLine> quotas(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> new QuotaLine(
                        new OrganizationId(row.getLong("organization_id")),
                        row.getString("name"),
                        row.getString("path"),
                        row.getInt("quota"),
                        row.getInt("used")))
                .list();
    }

    /** Nobody else counts against the quota until the transaction ends. */
    void lockQuota(ContestId contest, long organization) {
        jdbc.sql("""
                        select quota from recommendation_quota
                        where contest_id = :contest and organization_id = :organization for update
                        """)
                .param("contest", contest.value())
                .param("organization", organization)
                .query(Integer.class)
                .optional();
    }

    void putQuota(ContestId contest, OrganizationId organization, int quota) {
        removeQuota(contest, organization);
        jdbc.sql("""
                        insert into recommendation_quota (contest_id, organization_id, quota)
                        values (:contest, :organization, :quota)
                        """)
                .param("contest", contest.value())
                .param("organization", organization.value())
                .param("quota", quota)
                .update();
    }

    void removeQuota(ContestId contest, OrganizationId organization) {
        jdbc.sql("""
                        delete from recommendation_quota
                        where contest_id = :contest and organization_id = :organization
                        """)
                .param("contest", contest.value())
                .param("organization", organization.value())
                .update();
    }

    /** The bodies above the applicant that have a quota, the nearest first. */
    List<QuotaLine> above(EntryLine entry) {
        return quotas(
                QUOTA + ABOVE + " order by length(o.path) desc, o.path desc",
                Map.of(
                        "contest", entry.contest().value(),
                        "organization", entry.organization().value()));
    }

    /**
     * The bodies above the applicant that have a quota and whose last word is not an endorsement, the nearest first:
     * the entry waits for the first of them.
     */
    List<QuotaLine> ahead(EntryLine entry) {
        return quotas(
                QUOTA + ABOVE + """
                        and coalesce((select r.decision from recommendation r
                            where r.entry_id = :entry and r.organization_id = q.organization_id
                            order by r.id desc limit 1), 'RETURNED') <> 'ENDORSED'
                        order by length(o.path) desc, o.path desc
                        """,
                Map.of(
                        "contest", entry.contest().value(),
                        "organization", entry.organization().value(),
                        "entry", entry.id().value()));
    }

    void insert(
            EntryLine entry,
            int revision,
            long organization,
            Decision decision,
            String opinion,
            long account,
            Instant now) {
        jdbc.sql("""
                        insert into recommendation
                            (contest_id, entry_id, revision, organization_id, decision, opinion, account_id, decided_at)
                        values (:contest, :entry, :revision, :organization, :decision, :opinion, :account, :now)
                        """)
                .param("contest", entry.contest().value())
                .param("entry", entry.id().value())
                .param("revision", revision)
                .param("organization", organization)
                .param("decision", decision.name())
                .param("opinion", opinion)
                .param("account", account)
                .param("now", now)
                .update();
    }

    /** The oldest first. */
    List<RecommendationLine> of(EntryId entry) {
        return jdbc.sql("""
                        select r.*, o.name from recommendation r join organization o on o.id = r.organization_id
                        where r.entry_id = :entry order by r.id
                        """)
                .param("entry", entry.value())
                .query((row, number) -> new RecommendationLine(
                        new OrganizationId(row.getLong("organization_id")),
                        row.getString("name"),
                        row.getInt("revision"),
                        Decision.valueOf(row.getString("decision")),
                        row.getString("opinion"),
                        row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
