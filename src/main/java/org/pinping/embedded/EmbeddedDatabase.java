package org.pinping.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * A MariaDB server of our own whose data stay in one folder.
 *
 * <p>It listens on loopback only. Its single account may come from 127.0.0.1 with a random password that stands in the
 * folder, readable by its owner alone; there is no root account, no socket and no account without a password.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "pinping";

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final FileChannel lock;
    private final ServerProcess server;
    private final String password;

    private EmbeddedDatabase(FileChannel lock, ServerProcess server, String password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    /** Starts the server on the data in the folder, which it makes and fills where it is missing. */
    static EmbeddedDatabase open(Path folder) {
        return open(folder, folder.resolve("server"));
    }

    /** The same with the program unpacked elsewhere. */
    static EmbeddedDatabase open(Path relative, Path programs) {
        Path folder = relative.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder, OWNER_ONLY_FOLDER);
            FileChannel lock = lock(folder);
            try {
                return open(folder, programs.toAbsolutePath(), lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "数据文件夹 " + folder + " 无法写入（" + reason(e) + "）",
                    "The data folder " + folder + " cannot be written (" + reason(e) + ")",
                    e);
        }
    }

    private static EmbeddedDatabase open(Path folder, Path programs, FileChannel lock) throws IOException {
        ServerProgram program = ServerProgram.unpackInto(Files.createDirectories(programs));
        String password = password(folder.resolve("password"));
        ServerProcess server = new ServerProcess(program, folder);
        server.stopOrphan();
        server.install();
        server.start(initialStatements(folder.resolve("init.sql"), password));
        return new EmbeddedDatabase(lock, server, password);
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + server.port() + "/pinping?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.stop();
        lock.close();
    }

    /** The lock goes with the process, however it ends. */
    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve("lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OWNER_ONLY);
        if (!isLocked(channel)) {
            channel.close();
            throw new EmbeddedDatabaseException(
                    "数据文件夹 " + folder + " 正被另一个品评进程使用",
                    "The data folder " + folder + " is in use by another Pinping process");
        }
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String password(Path file) throws IOException {
        // an empty file is left by a start that was cut short, and would mean no password at all
        if (!Files.exists(file) || Files.size(file) == 0) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** Run by the server with all rights at every start, before it lets anybody in. */
    private static Path initialStatements(Path file, String password) throws IOException {
        writePrivately(file, """
                create database if not exists pinping character set utf8mb4 collate utf8mb4_unicode_ci;
                create user if not exists '%1$s'@'127.0.0.1' identified by '%2$s';
                alter user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all privileges on `pinping%%`.* to '%1$s'@'127.0.0.1';
                """.formatted(USER, password));
        return file;
    }

    private static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, OWNER_ONLY);
        Files.writeString(file, content);
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : e.getClass().getSimpleName();
    }
}
