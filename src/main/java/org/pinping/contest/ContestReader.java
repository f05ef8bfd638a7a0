package org.pinping.contest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.StandardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads contests whole: four statements, however many there are. */
@Repository
class ContestReader {

    private final JdbcClient jdbc;

    ContestReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ContestView> find(ContestId id) {
        return read("where id = :id", "where contest_id = :id", id.value()).stream()
                .findFirst();
    }

    List<ContestView> all() {
        return read("where :id = 0", "where :id = 0", 0);
    }

    Optional<RoundView> findRound(ReviewRoundId id) {
        return jdbc.sql("select * from review_round where id = :id")
                .param("id", id.value())
                .query((row, number) -> round(row))
                .optional();
    }

    /** The round's contest, which both stay locked: what is read afterwards is the present state. */
    Optional<ContestId> lockRound(ReviewRoundId id) {
        return jdbc.sql("""
                        select c.id from review_round r join contest c on c.id = r.contest_id where r.id = :id for update
                        """)
                .param("id", id.value())
                .query((row, number) -> new ContestId(row.getLong(1)))
                .optional();
    }

    private List<ContestView> read(String which, String whichParts, long id) {
        Map<Long, List<CategoryView>> categories = parts(
                "select * from category " + whichParts + " order by contest_id, ordinal, id",
                id,
                ContestReader::category);
        Map<Long, List<SectionView>> sections = parts(
                "select * from contest_section " + whichParts + " order by contest_id, ordinal",
                id,
                ContestReader::section);
        Map<Long, List<RoundView>> rounds = parts(
                "select * from review_round " + whichParts + " order by contest_id, ordinal", id, ContestReader::round);
        return jdbc.sql("select * from contest " + which + " order by created_at desc, id desc")
                .param("id", id)
                .query((row, number) -> contest(row, categories, sections, rounds))
                .list();
    }

    private <T> Map<Long, List<T>> parts(String sql, long id, PartMapper<T> mapper) {
        return jdbc
                .sql(sql)
                .param("id", id)
                .query((row, number) -> Map.entry(row.getLong("contest_id"), mapper.map(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ContestView contest(
            ResultSet row,
            Map<Long, List<CategoryView>> categories,
            Map<Long, List<SectionView>> sections,
            Map<Long, List<RoundView>> rounds)
            throws SQLException {
        long id = row.getLong("id");
        return new ContestView(
                new ContestId(id),
                row.getString("title"),
                row.getString("edition"),
                row.getString("award_word"),
                row.getString("basis_document"),
                row.getString("host_name"),
                ZoneId.of(row.getString("zone_id")),
                row.getInt("places"),
                row.getString("entry_code_pattern"),
                CountRule.valueOf(row.getString("count_rule")),
                Phase.valueOf(row.getString("phase")),
                instant(row, "submission_closes_at"),
                categories.getOrDefault(id, List.of()),
                sections.getOrDefault(id, List.of()),
                rounds.getOrDefault(id, List.of()),
                row.getLong("version"));
    }

    private static CategoryView category(ResultSet row) throws SQLException {
        return new CategoryView(
                row.getLong("id"),
                row.getString("code"),
                row.getString("title"),
                number(row, "min_places"),
                number(row, "max_places"));
    }

    /** Sections from before there were aliases have those that are in use. */
    private static SectionView section(ResultSet row) throws SQLException {
        String title = row.getString("title");
        String aliases = row.getString("aliases");
        return new SectionView(
                row.getString("code"),
                title,
                number(row, "min_length"),
                number(row, "max_length"),
                row.getString("help"),
                aliases == null ? SectionAliases.standard(title) : SectionAliases.split(aliases));
    }

    private static RoundView round(ResultSet row) throws SQLException {
        String standard = row.getString("standard_digest");
        return new RoundView(
                new ReviewRoundId(row.getLong("id")),
                new ContestId(row.getLong("contest_id")),
                row.getInt("ordinal"),
                row.getString("title"),
                RoundPhase.valueOf(row.getString("phase")),
                standard == null ? null : new StandardId(standard),
                row.getString("rules_document"),
                row.getString("rules_digest"),
                row.getInt("rules_version"),
                instant(row, "closes_at"),
                instant(row, "closed_at"),
                row.getLong("version"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private interface PartMapper<T> {
        T map(ResultSet row) throws SQLException;
    }
}
