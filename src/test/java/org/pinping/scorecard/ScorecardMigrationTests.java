package org.pinping.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Marks that were stored a row per clause are found again in the text of their sheet. */
@DatabaseTest
class ScorecardMigrationTests {

    private static final String SCHEMA = "pinping_before_content";
    private static final String REASON = "一\t二\\三\n四 \\t";

    private final HikariDataSource source;

    ScorecardMigrationTests(HikariDataSource source) {
        this.source = source;
    }

    @Test
    void marksMoveIntoTheirSheet() {
        DataSource fresh = freshSchema();
        Flyway.configure().dataSource(fresh).target("072").load().migrate();
        JdbcTemplate jdbc = new JdbcTemplate(fresh);
        jdbc.execute("alter table scorecard drop foreign key scorecard_of_round, "
                + "drop foreign key scorecard_of_judge, drop foreign key scorecard_of_entry");
        jdbc.update("""
                insert into scorecard (id, round_id, judge_id, entry_id, state, revision, version, save_key)
                values (1, 1, 1, 1, 'DRAFT', 0, 7, 'k'), (2, 1, 1, 2, 'DRAFT', 0, 1, 'k')""");
        jdbc.update(
                "insert into scorecard_mark values (1, '1.2', '3.5', ?), (1, '1.1', '0', ''), (1, '2.1', null, '')",
                REASON);

        Flyway.configure().dataSource(fresh).load().migrate();

        assertThat(new SheetContent(content(jdbc, 1)).views())
                .containsOnly(
                        Map.entry("1.1", new MarkView("0", "")),
                        Map.entry("1.2", new MarkView("3.5", REASON)),
                        Map.entry("2.1", MarkView.EMPTY));
        assertThat(content(jdbc, 2)).isEmpty();
        assertThat(jdbc.queryForList("select marked from scorecard order by id", Integer.class))
                .containsExactly(2, 0);
        jdbc.execute("drop database " + SCHEMA);
    }

    private static String content(JdbcTemplate jdbc, long id) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select content from scorecard where id = ?", String.class, id));
    }

    private DataSource freshSchema() {
        String url = source.getJdbcUrl().replaceFirst("(//[^/]+/)\\w+", "$1" + SCHEMA);
        DriverManagerDataSource fresh = new DriverManagerDataSource(url, source.getUsername(), source.getPassword());
        new JdbcTemplate(source).execute("drop database if exists " + SCHEMA);
        new JdbcTemplate(source).execute("create database " + SCHEMA);
        return fresh;
    }
}
