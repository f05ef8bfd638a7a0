package org.pinping.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    Path temporary;

    @Test
    void keepsItsDataAndPasswordOverARestart() throws Exception {
        Path folder = temporary.resolve("with a space");
        String password;
        try (EmbeddedDatabase first = TestMariaDb.open(folder)) {
            password = first.password();
            execute(first, "create table kept (name varchar(20))");
            execute(first, "insert into kept values ('品评')");
        }

        try (EmbeddedDatabase second = TestMariaDb.open(folder)) {

            assertThat(second.password()).isEqualTo(password);
            assertThat(single(second, "select name from kept")).isEqualTo("品评");
        }
    }

    @Test
    void letsNobodyInButItsOwnAccount() throws Exception {
        try (EmbeddedDatabase database = TestMariaDb.open(temporary)) {

            assertThatThrownBy(() -> connect(database, "root", "")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect(database, EmbeddedDatabase.USER, ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> single(database, "select count(*) from mysql.global_priv"))
                    .isInstanceOf(SQLException.class);
            assertThat(permissions("password")).isEqualTo("rw-------");
            assertThat(permissions("init.sql")).isEqualTo("rw-------");
        }
    }

    @Test
    void refusesASecondProcessOnTheSameFolder() throws Exception {
        try (EmbeddedDatabase database = TestMariaDb.open(temporary)) {

            assertThatThrownBy(() -> TestMariaDb.open(temporary))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("in use by another Pinping process");
            assertThat(single(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void stopsAServerThatOutlivedItsApplication() throws Exception {
        Path folder = temporary.toRealPath();
        try (EmbeddedDatabase database = TestMariaDb.open(folder)) {
            execute(database, "create table kept (name varchar(20))");
        }
        ServerProgram program = ServerProgram.unpackInto(TestMariaDb.programs().toAbsolutePath());
        ServerProcess orphan = new ServerProcess(program, folder);
        orphan.start(folder.resolve("init.sql"));

        try (EmbeddedDatabase database = TestMariaDb.open(folder)) {

            assertThat(orphan.isRunning()).isFalse();
            assertThat(single(database, "select count(*) from kept")).isEqualTo("0");
        }
    }

    @Test
    void saysInOneLineThatAFolderCannotBeMade() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.open(file.resolve("database")))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageNotContaining("\n");
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve(name)));
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database, EmbeddedDatabase.USER, database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database, EmbeddedDatabase.USER, database.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database, String user, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), user, password);
    }
}
