package org.pinping.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The list of demo accounts that is printed at the start, in a file that only the owner of the process reads. */
@Component
class DemoPaper {

    /** A line of the list. */
    record Line(String role, String username, String password, String displayName) {}

    private final Path file;

    /** Known passwords must not become reachable from elsewhere by a later start on another address. */
    DemoPaper(
            @Value("${pinping.data-dir}") Path folder,
            @Value("${server.address:}") String address,
            DemoPasswords passwords) {
        this.file = folder.resolve("demo-accounts.txt");
        if (!address.isEmpty() && !passwords.areKnown() && holdsKnownPassword()) {
            throw new SeedException("数据文件夹 " + folder + " 里的演示账号使用公开的密码，不能在 " + address
                    + " 上开放，请用 --data 换一个文件夹 / The demo accounts in " + folder
                    + " have known passwords and must not be reachable on " + address + ": choose another --data");
        }
    }

    void write(List<Line> lines) {
        StringBuilder text = new StringBuilder("演示账号 / Demo accounts\n");
        for (Line line : lines) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %-10s  %-10s  %s  %s%n",
                    line.role(),
                    line.username(),
                    line.password(),
                    line.displayName()));
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            createPrivately();
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private void createPrivately() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private boolean holdsKnownPassword() {
        try {
            return Files.exists(file) && Files.readString(file).contains(DemoPasswords.KNOWN);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
