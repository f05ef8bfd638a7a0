package org.pinping.entry.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.EntryId;
import org.pinping.file.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Reads and writes which files belong to which entry; a removed one keeps its row. */
@Repository
class Materials {

    /** A material with the number of its file, and the first submission that held it. */
    record Row(
            MaterialId id,
            EntryId entry,
            FileId file,
            MaterialKind kind,
            String caption,
            List<String> clauses,
            @Nullable Integer firstRevision,
            long version) {}

    private static final String SELECT = """
            select m.*, c.clause from entry_material m
            left join entry_material_clause c on c.material_id = m.id
            """;

    private final JdbcClient jdbc;

    Materials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not removed, by kind and in their order. */
    List<Row> of(EntryId entry) {
        return rows(jdbc.sql(SELECT + """
                        where m.entry_id = :entry and m.removed_at is null
                        order by m.ordinal, m.id, c.clause
                        """).param("entry", entry.value()));
    }

    /** Those of several entries at once. */
    Map<EntryId, List<Row>> of(List<EntryId> entries) {
        Map<EntryId, List<Row>> found = new LinkedHashMap<>();
        if (!entries.isEmpty()) {
            rows(jdbc.sql(SELECT + """
                            where m.entry_id in (:entries) and m.removed_at is null
                            order by m.entry_id, m.ordinal, m.id, c.clause
                            """)
                            .param(
                                    "entries",
                                    entries.stream().map(EntryId::value).toList()))
                    .forEach(row -> found.computeIfAbsent(row.entry(), it -> new ArrayList<>())
                            .add(row));
        }
        return found;
    }

    Optional<Row> find(EntryId entry, MaterialId id) {
        return rows(jdbc.sql(SELECT
                                + "where m.id = :id and m.entry_id = :entry and m.removed_at is null order by c.clause")
                        .param("id", id.value())
                        .param("entry", entry.value()))
                .stream()
                .findFirst();
    }

    /** Which entry a file belongs or has belonged to. */
    Optional<EntryId> entryOf(FileId file) {
        return jdbc.sql("select entry_id from entry_material where file_id = :file")
                .param("file", file.value())
                .query(Long.class)
                .optional()
                .map(EntryId::new);
    }

    MaterialId insert(EntryId entry, FileId file, MaterialKind kind, String caption, int ordinal, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into entry_material (entry_id, file_id, kind, caption, ordinal, added_at, version)
                        values (:entry, :file, :kind, :caption, :ordinal, :now, 1)
                        """)
                .param("entry", entry.value())
                .param("file", file.value())
                .param("kind", kind.name())
                .param("caption", caption)
                .param("ordinal", ordinal)
                .param("now", now)
                .update(key);
        return new MaterialId(Objects.requireNonNull(key.getKey()).longValue());
    }

    boolean describe(MaterialId id, long version, String caption, List<String> clauses) {
        int changed = jdbc.sql("""
                        update entry_material set caption = :caption, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("caption", caption)
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 1) {
            jdbc.sql("delete from entry_material_clause where material_id = :id")
                    .param("id", id.value())
                    .update();
            clauses.forEach(
                    it -> jdbc.sql("insert into entry_material_clause (material_id, clause) values (:id, :clause)")
                            .param("id", id.value())
                            .param("clause", it)
                            .update());
        }
        return changed == 1;
    }

    void setOrdinal(MaterialId id, int ordinal) {
        jdbc.sql("update entry_material set ordinal = :ordinal where id = :id")
                .param("ordinal", ordinal)
                .param("id", id.value())
                .update();
    }

    void setRemoved(MaterialId id, Instant now) {
        jdbc.sql("update entry_material set removed_at = :now, version = version + 1 where id = :id")
                .param("now", now)
                .param("id", id.value())
                .update();
    }

    /** From now on the content of what is there is part of a submission and is never erased. */
    void setSubmitted(EntryId entry, int revision) {
        jdbc.sql("""
                        update entry_material set first_revision = :revision
                        where entry_id = :entry and removed_at is null and first_revision is null
                        """).param("revision", revision).param("entry", entry.value()).update();
    }

    private static List<Row> rows(JdbcClient.StatementSpec statement) {
        Map<Long, Row> rows = new LinkedHashMap<>();
        statement.query(result -> {
            Row row = row(result);
            Row known = rows.putIfAbsent(row.id().value(), row);
            String clause = result.getString("clause");
            if (clause != null) {
                (known == null ? row : known).clauses().add(clause);
            }
        });
        return rows.values().stream().sorted(Comparator.comparing(Row::kind)).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new MaterialId(row.getLong("id")),
                new EntryId(row.getLong("entry_id")),
                new FileId(row.getLong("file_id")),
                MaterialKind.valueOf(row.getString("kind")),
                row.getString("caption"),
                new ArrayList<>(),
                row.getObject("first_revision", Integer.class),
                row.getLong("version"));
    }
}
