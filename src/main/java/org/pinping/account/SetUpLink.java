package org.pinping.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Leaves the link to the set-up page of an empty installation in a file that only the owner of the process reads. */
@Component
@ConditionalOnProperty("pinping.setup")
class SetUpLink {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpLink.class);

    private final AccountManagement accounts;
    private final Environment environment;
    private final Path file;

    SetUpLink(AccountManagement accounts, Environment environment, @Value("${pinping.data-dir}") Path folder) {
        this.accounts = accounts;
        this.environment = environment;
        this.file = folder.resolve("setup-link.txt");
    }

    @EventListener
    void write(ApplicationReadyEvent ready) {
        try {
            Files.deleteIfExists(file);
            String token = accounts.openSetUp().orElse(null);
            if (token != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                createPrivately();
                Files.writeString(file, address() + "/setup#" + token + "\n");
                LOG.info("The set-up link is in {}", file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the set-up link to " + file, e);
        }
    }

    private void createPrivately() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private String address() {
        String host = environment.getProperty("server.address", "127.0.0.1");
        String reachable = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return "http://" + reachable + ":" + environment.getProperty("local.server.port", "8080");
    }
}
