package org.pinping.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps files of organizations as they were read, one for each account. */
@Repository
class OrganizationImports {

    private static final String OPEN = "OPEN";

    private static final ImportTable NOTHING = new ImportTable(List.of(), List.of(), List.of());

    /** Its own mapper: a setting for web pages must not change what is stored. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    OrganizationImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As text, the way it is kept. */
    static String text(ImportTable table) {
        return JSON.writeValueAsString(table);
    }

    ImportId insert(long account, String fileName, String content, String treeDigest, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into organization_import (account_id, file_name, content, tree_digest, state, created_at)
                        values (:account, :name, :content, :digest, :state, :now)
                        """)
                .param("account", account)
                .param("name", fileName)
                .param("content", content)
                .param("digest", treeDigest)
                .param("state", OPEN)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update(key);
        return new ImportId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** The last file of an account; it stays as it is until the transaction ends. */
    Optional<OrganizationImport> lock(long account) {
        return find(account, " for update");
    }

    Optional<OrganizationImport> find(long account) {
        return find(account, "");
    }

    private Optional<OrganizationImport> find(long account, String lock) {
        return jdbc.sql("""
                        select id, file_name, content, tree_digest, state, created_at from organization_import
                        where account_id = :account
                        """ + lock)
                .param("account", account)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The rows have gone into the tree and its journal; what stays tells that the file has been confirmed. */
    void confirm(ImportId id) {
        jdbc.sql("update organization_import set state = 'CONFIRMED', content = :nothing where id = :id")
                .param("nothing", text(NOTHING))
                .param("id", id.value())
                .update();
    }

    void deleteOf(long account) {
        jdbc.sql("delete from organization_import where account_id = :account")
                .param("account", account)
                .update();
    }

    void deleteBefore(Instant time) {
        jdbc.sql("delete from organization_import where created_at < :time")
                .param("time", LocalDateTime.ofInstant(time, ZoneOffset.UTC))
                .update();
    }

    private static OrganizationImport read(ResultSet row) throws SQLException {
        return new OrganizationImport(
                new ImportId(row.getLong("id")),
                row.getString("file_name"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                JSON.readValue(row.getString("content"), ImportTable.class),
                row.getString("tree_digest"),
                row.getString("state").equals(OPEN));
    }
}
