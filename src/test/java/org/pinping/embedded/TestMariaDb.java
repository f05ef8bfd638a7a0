package org.pinping.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.pinping.TestServer;
import org.springframework.util.FileSystemUtils;

/** The embedded database as a server for tests: the program is unpacked once per machine, the data are new. */
public final class TestMariaDb {

    private TestMariaDb() {}

    public static TestServer start() {
        Path folder = Path.of(
                "target", "test-database", "mariadb-" + ProcessHandle.current().pid());
        EmbeddedDatabase database = open(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(database, folder)));
        return new TestServer(database.url(), EmbeddedDatabase.USER, database.password());
    }

    static EmbeddedDatabase open(Path folder) {
        return EmbeddedDatabase.open(folder, programs());
    }

    static Path programs() {
        return Path.of(
                System.getProperty("java.io.tmpdir"), "pinping-test-" + System.getProperty("user.name"), "mariadb");
    }

    private static void discard(EmbeddedDatabase database, Path folder) {
        try {
            database.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
