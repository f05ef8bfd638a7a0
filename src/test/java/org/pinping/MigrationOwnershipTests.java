package org.pinping;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration touches the tables of its own module only, and speaks what MySQL and MariaDB both understand. */
class MigrationOwnershipTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path SAMPLES = Path.of("src/test/resources/samples/migration");

    /** Which numbers a module may use, and how the names of its tables begin. */
    private static final Map<String, Territory> TERRITORIES = Map.ofEntries(
            entry("session", new Territory(1, 2, List.of("spring_session"))),
            entry("audit", new Territory(3, 9, List.of("audit_"))),
            entry("organization", new Territory(10, 19, List.of("organization"))),
            entry("account", new Territory(20, 29, List.of("account"))),
            entry("contest", new Territory(30, 39, List.of("contest", "category", "review_round"))),
            entry("criteria", new Territory(40, 44, List.of("scoring_standard"))),
            entry(
                    "entry",
                    new Territory(
                            List.of(new Range(50, 59), new Range(100, 119)),
                            List.of("entry", "intake", "application_"))),
            entry("file", new Territory(45, 49, List.of("file_"))),
            entry("jury", new Territory(60, 69, List.of("judge", "recusal", "assignment"))),
            entry("scorecard", new Territory(70, 79, List.of("scorecard"))),
            entry("brand", new Territory(150, 159, List.of("brand"))),
            entry("check", new Territory(140, 149, List.of("formal_check"))),
            entry("recommendation", new Territory(130, 139, List.of("recommendation"))),
            entry("result", new Territory(80, 89, List.of("result"))));

    private static final Pattern NAME = Pattern.compile("V(\\d{3})__([a-z]+)__[a-z0-9_]+\\.sql");
    private static final Pattern TOUCHED = Pattern.compile(
            "\\b(?:create table|alter table|drop table|rename table|insert into|update|delete from|on)\\s+`?(\\w+)`?\\s*(?=\\(|\\s|;)");
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern OPTIONS = Pattern.compile(
            "\\)\\s*engine\\s*=\\s*innodb\\s+default charset\\s*=\\s*utf8mb4\\s+collate\\s*=\\s*utf8mb4_unicode_ci");

    private static final Map<Pattern, String> FOREIGN = Map.of(
            Pattern.compile("\\bdatetime\\b(?!\\(6\\))"),
                    "datetime without (6) is rounded by one server and cut by the other",
            Pattern.compile("\\btimestamp\\b"), "timestamp depends on the zone of the session",
            Pattern.compile("\\bjson\\b"), "json is a text on MariaDB",
            Pattern.compile("utf8mb4_0900"), "this collation is unknown to MariaDB",
            Pattern.compile("\\b(?:float|double)\\b"), "marks are decimals");

    @Test
    void everyMigrationKeepsToItsModuleAndToCommonSql() throws IOException {
        assertThat(findings(MIGRATIONS)).isEmpty();
    }

    @Test
    void noNumberIsUsedTwice() throws IOException {
        assertThat(files(MIGRATIONS).map(file -> file.getFileName().toString().substring(0, 4)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theRulesBite() throws IOException {
        assertThat(findings(SAMPLES))
                .containsExactlyInAnyOrder(
                        "V051__contest__create_contest.sql: number 51 is not in 30-39",
                        "V052__entry__alter_judge.sql: judge does not belong to entry",
                        "V053__entry__create_entry.sql: create table without engine, charset and collate utf8mb4_unicode_ci at its end",
                        "V053__entry__create_entry.sql: datetime without (6) is rounded by one server and cut by the other",
                        "stray.sql: not named V###__module__verb_what.sql");
    }

    private static List<String> findings(Path folder) throws IOException {
        List<String> findings = new ArrayList<>();
        for (Path file : files(folder).toList()) {
            String name = String.valueOf(file.getFileName());
            Matcher parts = NAME.matcher(name);
            Territory territory = parts.matches() ? TERRITORIES.get(parts.group(2)) : null;
            if (territory == null) {
                findings.add(name + ": not named V###__module__verb_what.sql");
                continue;
            }
            int number = Integer.parseInt(parts.group(1));
            if (!territory.holds(number)) {
                findings.add("%s: number %d is not in %s".formatted(name, number, territory.named()));
            }
            String sql = COMMENT.matcher(Files.readString(file)).replaceAll(" ").toLowerCase(Locale.ROOT);
            strangers(sql, territory)
                    .forEach(table -> findings.add(name + ": " + table + " does not belong to " + parts.group(2)));
            dialect(sql).forEach(finding -> findings.add(name + ": " + finding));
        }
        return findings;
    }

    private static Stream<String> strangers(String sql, Territory territory) {
        return TOUCHED.matcher(sql)
                .results()
                .map((MatchResult match) -> match.group(1))
                // "on delete cascade", "on update cascade"
                .filter(table -> !table.equals("delete") && !table.equals("update") && !table.equals("cascade"))
                .filter(table -> territory.prefixes().stream().noneMatch(table::startsWith))
                .distinct();
    }

    private static List<String> dialect(String sql) {
        List<String> findings = new ArrayList<>();
        FOREIGN.forEach((pattern, reason) -> {
            if (pattern.matcher(sql).find()) {
                findings.add(reason);
            }
        });
        for (String statement : sql.split(";", -1)) {
            if (statement.contains("create table")
                    && !OPTIONS.matcher(statement).find()) {
                findings.add("create table without engine, charset and collate utf8mb4_unicode_ci at its end");
            }
        }
        return findings;
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A module that has used up its first numbers goes on in a further range. */
    private record Territory(List<Range> ranges, List<String> prefixes) {

        Territory(int from, int to, List<String> prefixes) {
            this(List.of(new Range(from, to)), prefixes);
        }

        boolean holds(int number) {
            return ranges.stream().anyMatch(it -> it.from() <= number && number <= it.to());
        }

        String named() {
            return ranges.stream().map(it -> it.from() + "-" + it.to()).collect(Collectors.joining(", "));
        }
    }

    private record Range(int from, int to) {}
}
