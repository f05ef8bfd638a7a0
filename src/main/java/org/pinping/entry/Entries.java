package org.pinping.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestView;
import org.pinping.organization.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Reads and writes entries with their sections. */
@Repository
class Entries {

    private static final String SELECT = """
            select e.*, o.name as organization_name, o.path as organization_path, c.title as category_title
            from entry e
            join organization o on o.id = e.organization_id
            join category c on c.id = e.category_id
            """;

    private final JdbcClient jdbc;
    private final EntryTextStore texts;

    Entries(JdbcClient jdbc, EntryTextStore texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    Optional<StoredEntry> find(EntryId id) {
        EntryTexts parts = texts.of(id);
        return jdbc.sql(SELECT + "where e.id = :id")
                .param("id", id.value())
                .query((row, number) -> stored(row, parts))
                .optional();
    }

    /** Holds the entry until the transaction ends: what is read afterwards is the present state. */
    Optional<StoredEntry> lock(EntryId id) {
        return jdbc.sql("select id from entry where id = :id for update")
                        .param("id", id.value())
                        .query(Long.class)
                        .optional()
                        .isEmpty()
                ? Optional.empty()
                : find(id);
    }

    List<EntryLine> submitted(ContestId contest) {
        return jdbc.sql(SELECT + "where e.contest_id = :contest and e.status = 'SUBMITTED' order by e.code")
                .param("contest", contest.value())
                .query((row, number) -> line(row))
                .list();
    }

    List<EntryLine> handedIn(ContestId contest, String within) {
        return jdbc.sql(SELECT + """
                        where e.contest_id = :contest and e.status <> 'DRAFT' and o.path like :within
                        order by e.code, e.id
                        """)
                .param("contest", contest.value())
                .param("within", within + "%")
                .query((row, number) -> line(row))
                .list();
    }

    List<EntryLine> list(EntryQuery query, int offset, int most) {
        return jdbc.sql(SELECT + EntryQuery.MATCHES + """
                        order by e.code is null, e.code, e.id limit :most offset :offset
                        """)
                .params(query.parameters())
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> line(row))
                .list();
    }

    int count(EntryQuery query) {
        return jdbc.sql("select count(*) from entry e join organization o on o.id = e.organization_id "
                        + EntryQuery.MATCHES)
                .params(query.parameters())
                .query(Integer.class)
                .single();
    }

    boolean isEntered(ContestId contest, long organization) {
        return jdbc.sql("select id from entry where contest_id = :contest and organization_id = :organization")
                .param("contest", contest.value())
                .param("organization", organization)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    int countHiddenDrafts(ContestId contest) {
        return jdbc.sql("""
                        select count(*) from entry where contest_id = :contest and status = 'DRAFT' and on_behalf = false
                        """)
                .param("contest", contest.value())
                .query(Integer.class)
                .single();
    }

    EntryId insert(ContestView contest, OrganizationId organization, EntryDraft draft, boolean onBehalf, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        bind(jdbc.sql("""
                                insert into entry (contest_id, organization_id, category_id, brand_name,
                                    status, on_behalf, revision, saved_at, version)
                                values (:contest, :organization, :category, :brandName,
                                    'DRAFT', :onBehalf, 0, :now, 1)
                                """), draft, now)
                .param("contest", contest.id().value())
                .param("organization", organization.value())
                .param("onBehalf", onBehalf)
                .update(key);
        EntryId id = new EntryId(Objects.requireNonNull(key.getKey()).longValue());
        texts.insert(id, contest, draft);
        return id;
    }

    /** Writes the draft over the stored one; a changed category loses the code, which may name the category. */
    void update(StoredEntry stored, EntryDraft draft, Instant now) {
        EntryId id = stored.line().id();
        bind(jdbc.sql("""
                                update entry set code = case when category_id = :category then code else null end,
                                    category_id = :category, brand_name = :brandName,
                                    saved_at = :now, version = version + 1
                                where id = :id
                                """), draft, now).param("id", id.value()).update();
        texts.update(stored.view(), draft);
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, EntryDraft draft, Instant now) {
        return statement
                .param("category", draft.categoryId())
                .param("brandName", draft.brandName())
                .param("now", now);
    }

    boolean codeTaken(ContestId contest, String code) {
        return jdbc.sql("select count(*) from entry where contest_id = :contest and code = :code")
                        .param("contest", contest.value())
                        .param("code", code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void setSubmitted(EntryId id, EntryStatus status, String code, int revision, Instant now) {
        jdbc.sql("""
                        update entry set status = :status, code = :code, revision = :revision, submitted_at = :now,
                            withdrawal_reason = null, return_reason = null, correct_by = null, version = version + 1
                        where id = :id
                        """)
                .param("status", status.name())
                .param("code", code)
                .param("revision", revision)
                .param("now", now)
                .param("id", id.value())
                .update();
    }

    /** @param reason why it was sent back or turned down, null where it went on */
    void setCourse(EntryId id, EntryStatus status, @Nullable String reason, @Nullable Instant correctBy) {
        jdbc.sql("""
                        update entry set status = :status, return_reason = :reason, correct_by = :correctBy,
                            version = version + 1
                        where id = :id
                        """)
                .param("status", status.name())
                .param("reason", reason)
                .param("correctBy", correctBy)
                .param("id", id.value())
                .update();
    }

    void setStatus(EntryId id, EntryStatus status, @Nullable String withdrawalReason) {
        jdbc.sql("""
                        update entry set status = :status, withdrawal_reason = :reason, version = version + 1
                        where id = :id
                        """)
                .param("status", status.name())
                .param("reason", withdrawalReason)
                .param("id", id.value())
                .update();
    }

    private static StoredEntry stored(ResultSet row, EntryTexts texts) throws SQLException {
        EntryView view = new EntryView(
                line(row),
                texts.applicants(),
                texts.fields(),
                texts.sections(),
                instant(row, "saved_at"),
                row.getLong("version"));
        return new StoredEntry(
                view,
                row.getString("organization_path"),
                row.getBoolean("on_behalf"),
                row.getString("withdrawal_reason"),
                row.getString("return_reason"),
                instant(row, "correct_by"));
    }

    private static EntryLine line(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new EntryLine(
                new EntryId(row.getLong("id")),
                new ContestId(row.getLong("contest_id")),
                code == null ? "" : code,
                row.getString("brand_name"),
                new OrganizationId(row.getLong("organization_id")),
                row.getString("organization_name"),
                row.getLong("category_id"),
                row.getString("category_title"),
                EntryStatus.valueOf(row.getString("status")),
                row.getInt("revision"),
                instant(row, "submitted_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
