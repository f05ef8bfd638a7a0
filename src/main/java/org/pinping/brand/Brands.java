package org.pinping.brand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pinping.organization.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Reads and writes brands with their honours. */
@Repository
class Brands {

    private static final String SELECT = """
            select b.*, o.name as organization_name, o.path as organization_path
            from brand b join organization o on o.id = b.organization_id
            """;

    private final JdbcClient jdbc;

    Brands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every brand of a body and those below it, in the order of the tree and then by name. */
    List<BrandView> within(String path) {
        return read("where o.path like :asked", path + "%");
    }

    List<BrandView> named(String name) {
        return read("where b.name = :asked", name);
    }

    Optional<BrandView> find(BrandId id) {
        return read("where b.id = :asked", id.value()).stream().findFirst();
    }

    /** Two statements, however many brands there are. */
    private List<BrandView> read(String where, Object asked) {
        Map<Long, List<Honour>> honours = new HashMap<>();
        jdbc.sql("""
                        select h.* from brand_honour h
                        join brand b on b.id = h.brand_id
                        join organization o on o.id = b.organization_id
                        """ + where + " order by h.award_year desc, h.id desc")
                .param("asked", asked)
                .query(row -> {
                    honours.computeIfAbsent(row.getLong("brand_id"), it -> new ArrayList<>())
                            .add(honour(row));
                });
        return jdbc.sql(SELECT + where + " order by o.path, b.name, b.id")
                .param("asked", asked)
                .query((row, number) -> brand(row, honours))
                .list();
    }

    private static Honour honour(ResultSet row) throws SQLException {
        return new Honour(
                row.getLong("id"),
                row.getInt("award_year"),
                HonourLevel.valueOf(row.getString("level")),
                row.getString("title"),
                row.getString("awarded_by"));
    }

    private static BrandView brand(ResultSet row, Map<Long, List<Honour>> honours) throws SQLException {
        Long parent = row.getObject("parent_id", Long.class);
        return new BrandView(
                new BrandId(row.getLong("id")),
                new OrganizationId(row.getLong("organization_id")),
                row.getString("organization_name"),
                row.getString("organization_path"),
                row.getString("name"),
                BrandKind.valueOf(row.getString("kind")),
                parent == null ? null : new BrandId(parent),
                row.getString("founded"),
                honours.getOrDefault(row.getLong("id"), List.of()),
                row.getLong("version"));
    }

    BrandId insert(BrandStatement brand) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        bind(jdbc.sql("""
                        insert into brand (organization_id, name, kind, parent_id, founded, version)
                        values (:organization, :name, :kind, :parent, :founded, 1)
                        """), brand).update(key);
        return new BrandId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** False when another was quicker. */
    boolean update(BrandId id, long version, BrandStatement brand) {
        return bind(jdbc.sql("""
                        update brand set organization_id = :organization, name = :name, kind = :kind,
                            parent_id = :parent, founded = :founded, version = version + 1
                        where id = :id and version = :version
                        """), brand)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, BrandStatement brand) {
        @Nullable BrandId parent = brand.parent();
        return statement
                .param("organization", brand.organization().value())
                .param("name", brand.name())
                .param("kind", brand.kind().name())
                .param("parent", parent == null ? null : parent.value())
                .param("founded", brand.founded());
    }

    void insertHonour(BrandId brand, Honour honour) {
        jdbc.sql("""
                        insert into brand_honour (brand_id, award_year, level, title, awarded_by)
                        values (:brand, :year, :level, :title, :awardedBy)
                        """)
                .param("brand", brand.value())
                .param("year", honour.year())
                .param("level", honour.level().name())
                .param("title", honour.title())
                .param("awardedBy", honour.awardedBy())
                .update();
    }

    boolean deleteHonour(BrandId brand, long honour) {
        return jdbc.sql("delete from brand_honour where id = :id and brand_id = :brand")
                        .param("id", honour)
                        .param("brand", brand.value())
                        .update()
                == 1;
    }
}
