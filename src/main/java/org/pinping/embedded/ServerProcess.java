package org.pinping.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** One MariaDB server process on the data in one folder. */
final class ServerProcess {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 3;
    private static final Pattern MISSING_LIBRARY = Pattern.compile("loading shared libraries: ([^:]+):");

    private final ServerProgram program;
    private final Path folder;
    private final Path data;
    private final Path log;

    private @Nullable Process process;
    private int port;

    ServerProcess(ServerProgram program, Path folder) {
        this.program = program;
        this.folder = folder;
        this.data = folder.resolve("data");
        this.log = folder.resolve("mariadbd.log");
    }

    int port() {
        return port;
    }

    /**
     * Stops a server that outlived a killed application. Only such a server can hold this data folder: we hold the lock.
     */
    void stopOrphan() {
        String marker = dataArgument(data);
        List<ProcessHandle> orphans = ProcessHandle.allProcesses()
                .filter(handle ->
                        List.of(handle.info().arguments().orElse(new String[0])).contains(marker))
                .toList();
        orphans.forEach(ServerProcess::stop);
    }

    /** Makes the system tables of an empty server; without the initial data there is no root account. */
    void install() throws IOException {
        if (Files.exists(data)) {
            return;
        }
        Path draft = Files.createTempDirectory(folder, "draft-");
        List<String> command = command(draft);
        command.addAll(
                List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine=", "--max-allowed-packet=8M"));
        Process bootstrap = launch(command);
        try (OutputStream statements = bootstrap.getOutputStream()) {
            statements.write("create database mysql;\nuse mysql;\n".getBytes(StandardCharsets.UTF_8));
            Files.copy(program.folder().resolve("share/mariadb_system_tables.sql"), statements);
            Files.copy(program.folder().resolve("share/mariadb_performance_tables.sql"), statements);
        } catch (IOException e) {
            // it ended before it had read everything; its log tells more than the broken pipe
            bootstrap.destroy();
        }
        if (await(bootstrap.toHandle(), START_LIMIT) && bootstrap.exitValue() == 0) {
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        } else {
            bootstrap.destroyForcibly();
            FileSystemUtils.deleteRecursively(draft);
            throw failure();
        }
    }

    void start(Path initialStatements) throws IOException {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            Process started = launch(serving(initialStatements));
            if (awaitGreeting(started)) {
                process = started;
                return;
            }
            stop(started.toHandle());
            // another program may have taken the port between our choice and the server's
            if (attempt == ATTEMPTS || !Files.readString(log).contains("Bind on TCP/IP port")) {
                throw failure();
            }
        }
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    void stop() {
        if (process != null) {
            stop(process.toHandle());
        }
    }

    private static void stop(ProcessHandle handle) {
        handle.destroy();
        if (!await(handle, STOP_LIMIT)) {
            handle.destroyForcibly();
            await(handle, STOP_LIMIT);
        }
    }

    private List<String> command(Path dataFolder) {
        List<String> command = new ArrayList<>(List.of(
                program.folder().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                dataArgument(dataFolder),
                "--basedir=" + program.folder(),
                "--lc-messages-dir=" + program.folder().resolve("share"),
                "--character-sets-dir=" + program.folder().resolve("share/charsets"),
                "--innodb-log-file-size=48M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private List<String> serving(Path initialStatements) {
        List<String> command = command(data);
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-name-resolve",
                // the server would make a certificate at each start: many seconds for nothing on loopback
                "--skip-ssl",
                "--local-infile=0",
                "--init-file=" + initialStatements,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-buffer-size=4M",
                "--performance-schema=OFF",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=8M",
                "--max-connections=60",
                "--max-allowed-packet=64M"));
        return command;
    }

    private static String dataArgument(Path data) {
        return "--datadir=" + data;
    }

    private Process launch(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** The server greets a client only after it has run its initial statements. */
    private boolean awaitGreeting(Process started) {
        long giveUp = System.nanoTime() + START_LIMIT.toNanos();
        while (started.isAlive() && System.nanoTime() < giveUp) {
            try (Socket socket = new Socket()) {
                socket.setSoTimeout((int) START_LIMIT.toMillis());
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                if (socket.getInputStream().read() >= 0 && started.isAlive()) {
                    return true;
                }
            } catch (IOException notYet) {
                await(started.toHandle(), Duration.ofMillis(20));
            }
        }
        return false;
    }

    private EmbeddedDatabaseException failure() throws IOException {
        String output = Files.readString(log);
        Matcher library = MISSING_LIBRARY.matcher(output);
        if (library.find()) {
            return new EmbeddedDatabaseException(
                    "内置数据库缺少系统库 " + library.group(1),
                    "The embedded database needs the system library " + library.group(1));
        }
        String reason = output.lines()
                .filter(line -> line.contains("[ERROR]"))
                .map(line -> line.substring(line.indexOf("[ERROR]") + "[ERROR] ".length()))
                .findFirst()
                .orElse("?");
        return new EmbeddedDatabaseException(
                "内置数据库没有启动（" + reason + "），详见 " + log,
                "The embedded database did not start (" + reason + "), see " + log);
    }

    private static boolean await(ProcessHandle handle, Duration limit) {
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !handle.isAlive();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
