package org.pinping.organization;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of organizations. */
@Repository
class OrganizationStore {

    private static final String SELECT = """
            select id, parent_id, code, name, short_name, level, path, version from organization
            """;

    private static final RowMapper<OrganizationView> VIEW = (row, number) -> {
        long parent = row.getLong("parent_id");
        OrganizationId parentId = row.wasNull() ? null : new OrganizationId(parent);
        String path = row.getString("path");
        return new OrganizationView(
                new OrganizationId(row.getLong("id")),
                parentId,
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                OrgLevel.valueOf(row.getString("level")),
                path,
                (int) path.chars().filter(sign -> sign == '/').count() - 2,
                row.getLong("version"));
    };

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OrganizationStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<OrganizationView> all() {
        return jdbc.sql(SELECT).query(VIEW).list();
    }

    Optional<OrganizationView> find(OrganizationId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(VIEW)
                .optional();
    }

    /** The node as it is now; it stays in its place until the transaction ends. */
    Optional<OrganizationView> lock(OrganizationId id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id.value())
                .query(VIEW)
                .optional();
    }

    /** The tree keeps its shape until the transaction ends. */
    void lockAll() {
        jdbc.sql("select id from organization order by id for update")
                .query(Long.class)
                .list();
    }

    List<OrganizationView> below(String path) {
        return jdbc.sql(SELECT + " where path like :path")
                .param("path", path + "%")
                .query(VIEW)
                .list();
    }

    /** The path holds the id, which only the insert makes known. */
    OrganizationId insert(NewOrganization organization, String parentPath) {
        OrganizationId parent = organization.parent();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into organization (parent_id, code, name, short_name, level, path, version)
                        values (:parent, :code, :name, :shortName, :level, '', 0)
                        """)
                .param("parent", parent == null ? null : parent.value())
                .param("code", organization.code())
                .param("name", organization.name())
                .param("shortName", organization.shortName())
                .param("level", organization.level().name())
                .update(key);
        long id = Objects.requireNonNull(key.getKey()).longValue();
        jdbc.sql("update organization set path = :path where id = :id")
                .param("path", parentPath + id + "/")
                .param("id", id)
                .update();
        return new OrganizationId(id);
    }

    /** Puts a node with all below it under another parent. */
    boolean move(OrganizationView node, @Nullable OrganizationId parent, String path, long version) {
        int moved = jdbc.sql("""
                        update organization set parent_id = :parent, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("parent", parent == null ? null : parent.value())
                .param("id", node.id().value())
                .param("version", version)
                .update();
        if (moved == 0) {
            return false;
        }
        jdbc.sql("update organization set path = concat(:to, substring(path, :rest)) where path like :below")
                .param("to", path)
                .param("rest", node.path().length() + 1)
                .param("below", node.path() + "%")
                .update();
        return true;
    }

    boolean rename(OrganizationId id, String name, String shortName, long version) {
        return jdbc.sql("""
                        update organization set name = :name, short_name = :shortName, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("name", name)
                        .param("shortName", shortName)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Adds nodes that have no place yet, and tells their ids by code. */
    Map<String, OrganizationId> insertUnplaced(List<NewOrganization> organizations) {
        batches.batchUpdate("""
                insert into organization (parent_id, code, name, short_name, level, path, version)
                values (null, ?, ?, ?, ?, '', 0)
                """, organizations, BATCH, (row, it) -> {
            row.setString(1, it.code());
            row.setString(2, it.name());
            row.setString(3, it.shortName());
            row.setString(4, it.level().name());
        });
        Map<String, OrganizationId> ids = new HashMap<>();
        jdbc.sql("select id, code from organization where path = ''").query(row -> {
            ids.put(row.getString("code"), new OrganizationId(row.getLong("id")));
        });
        return ids;
    }

    /** Writes what the nodes are called, and counts their versions up. */
    void describe(Map<OrganizationId, NewOrganization> organizations) {
        batches.batchUpdate("""
                update organization set name = ?, short_name = ?, level = ?, version = version + 1 where id = ?
                """, organizations.entrySet(), BATCH, (row, it) -> {
            row.setString(1, it.getValue().name());
            row.setString(2, it.getValue().shortName());
            row.setString(3, it.getValue().level().name());
            row.setLong(4, it.getKey().value());
        });
    }

    /** Writes where the nodes stand. */
    void place(List<OrganizationPlace> places) {
        batches.batchUpdate(
                "update organization set parent_id = ?, path = ? where id = ?", places, BATCH, (row, it) -> {
                    OrganizationId parent = it.parent();
                    row.setObject(1, parent == null ? null : parent.value(), Types.BIGINT);
                    row.setString(2, it.path());
                    row.setLong(3, it.id().value());
                });
    }
}
