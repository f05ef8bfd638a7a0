package org.pinping.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestView;
import org.pinping.contest.SectionView;
import org.pinping.organization.OrganizationId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what of an entry stands in tables of its own: applicants, fields and sections. */
@Repository
class EntryTextStore {

    private static final String TEXTS = """
            select e.id, e.contest_id, k.title, e.code, e.brand_name, o.name as organization_name, s.body
            from entry e
            join contest k on k.id = e.contest_id
            join organization o on o.id = e.organization_id
            join entry_section s on s.entry_id = e.id
            """;

    private static final String INSERT_FIELD =
            "insert into entry_field (entry_id, code, body) values (:id, :code, :body)";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    EntryTextStore(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    EntryTexts of(EntryId id) {
        return new EntryTexts(
                applicants(id),
                texts("select code, body from entry_field where entry_id = :id order by code", id),
                texts("select code, body from entry_section where entry_id = :id order by ordinal", id));
    }

    private Map<String, String> texts(String sql, EntryId id) {
        Map<String, String> texts = new LinkedHashMap<>();
        jdbc.sql(sql).param("id", id.value()).query(row -> {
            texts.put(row.getString("code"), row.getString("body"));
        });
        return texts;
    }

    EntryText textOf(EntryId id) {
        return whole(TEXTS + "where e.id = :id order by e.id, s.ordinal", id).get(0);
    }

    List<EntryText> othersThan(EntryId id) {
        return whole(TEXTS + "where e.id <> :id and e.status <> 'DRAFT' order by e.id, s.ordinal", id);
    }

    /** One row a section, so that one statement reads all. */
    private List<EntryText> whole(String sql, EntryId id) {
        List<EntryText> all = new ArrayList<>();
        jdbc.sql(sql).param("id", id.value()).query(row -> {
            EntryId own = new EntryId(row.getLong("id"));
            EntryText last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.id().equals(own)) {
                all.set(all.size() - 1, text(row, own, last.text() + "\n\n" + row.getString("body")));
            } else {
                all.add(text(row, own, row.getString("body")));
            }
        });
        return all;
    }

    private static EntryText text(ResultSet row, EntryId id, String text) throws SQLException {
        return new EntryText(
                id,
                new ContestId(row.getLong("contest_id")),
                row.getString("title"),
                Objects.requireNonNullElse(row.getString("code"), ""),
                row.getString("brand_name"),
                row.getString("organization_name"),
                text);
    }

    private List<Applicant> applicants(EntryId id) {
        return jdbc.sql("select name, organization_id from entry_applicant where entry_id = :id order by ordinal")
                .param("id", id.value())
                .query((row, number) -> {
                    Long organization = row.getObject("organization_id", Long.class);
                    return new Applicant(
                            row.getString("name"), organization == null ? null : new OrganizationId(organization));
                })
                .list();
    }

    void insert(EntryId id, ContestView contest, EntryDraft draft) {
        List<SectionView> sections = contest.sections();
        SqlParameterSource[] rows = new SqlParameterSource[sections.size()];
        for (int i = 0; i < rows.length; i++) {
            String code = sections.get(i).code();
            rows[i] = row(id, code, draft.section(code)).addValue("ordinal", i);
        }
        batches.batchUpdate(
                "insert into entry_section (entry_id, code, ordinal, body) values (:id, :code, :ordinal, :body)", rows);
        insertFields(id, draft.fields());
        insertApplicants(id, draft.coApplicants());
    }

    /** Writes what differs from the stored entry; a field left empty has no row. */
    void update(EntryView stored, EntryDraft draft) {
        EntryId id = stored.line().id();
        SqlParameterSource[] sections = draft.sections().entrySet().stream()
                .filter(it -> !it.getValue().equals(stored.sections().get(it.getKey())))
                .map(it -> row(id, it.getKey(), it.getValue()))
                .toArray(SqlParameterSource[]::new);
        batch("update entry_section set body = :body where entry_id = :id and code = :code", sections);
        Map<String, String> fields = new LinkedHashMap<>(draft.fields());
        fields.entrySet().removeIf(it -> it.getValue().equals(stored.field(it.getKey())));
        batch(
                "delete from entry_field where entry_id = :id and code = :code",
                fields.keySet().stream().map(code -> row(id, code, "")).toArray(SqlParameterSource[]::new));
        insertFields(id, fields);
        if (!draft.coApplicants()
                .equals(stored.coApplicants().stream().map(Applicant::name).toList())) {
            jdbc.sql("delete from entry_applicant where entry_id = :id")
                    .param("id", id.value())
                    .update();
            insertApplicants(id, draft.coApplicants());
        }
    }

    private void insertFields(EntryId id, Map<String, String> fields) {
        batch(
                INSERT_FIELD,
                fields.entrySet().stream()
                        .filter(it -> !it.getValue().isBlank())
                        .map(it -> row(id, it.getKey(), it.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    private void insertApplicants(EntryId id, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            jdbc.sql("""
                            insert into entry_applicant (entry_id, ordinal, name, organization_id)
                            values (:id, :ordinal, :name, :organization)
                            """)
                    .param("id", id.value())
                    .param("ordinal", i)
                    .param("name", names.get(i))
                    .param("organization", named(names.get(i)))
                    .update();
        }
    }

    /** A body is the node of the tree that bears its very name, if just one does. */
    private @Nullable Long named(String name) {
        List<Long> found = jdbc.sql("select id from organization where name = :name")
                .param("name", name)
                .query(Long.class)
                .list();
        return found.size() == 1 ? found.get(0) : null;
    }

    private void batch(String sql, SqlParameterSource[] rows) {
        if (rows.length > 0) {
            batches.batchUpdate(sql, rows);
        }
    }

    private static MapSqlParameterSource row(EntryId id, String code, String body) {
        return new MapSqlParameterSource()
                .addValue("id", id.value())
                .addValue("code", code)
                .addValue("body", body);
    }
}
