package org.pinping.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The folder of criteria files, read anew each time, so that a file put there is seen at once. */
@Component
class CriteriaFolder {

    private static final Logger LOG = LoggerFactory.getLogger(CriteriaFolder.class);
    private static final int MOST_FILES = 200;

    private final Path folder;

    CriteriaFolder(CriteriaSettings settings) {
        this.folder = settings.criteriaDir();
    }

    /** By name. A folder that is missing holds nothing. */
    List<CriteriaSource> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(CriteriaFolder::isCriteria)
                    .sorted()
                    .limit(MOST_FILES)
                    .map(CriteriaFolder::read)
                    .toList();
        } catch (IOException e) {
            LOG.warn("Cannot list the criteria folder {}", folder, e);
            return List.of();
        }
    }

    private static boolean isCriteria(Path path) {
        String name = String.valueOf(path.getFileName());
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
    }

    private static CriteriaSource read(Path path) {
        String name = String.valueOf(path.getFileName());
        try (InputStream in = Files.newInputStream(path)) {
            // one byte more than allowed is enough to see that a file is too large
            return CriteriaSource.of(name, in.readNBytes(YamlSource.LARGEST + 1));
        } catch (IOException e) {
            LOG.warn("Cannot read the criteria file {}", path, e);
            return CriteriaSource.unreadable(name);
        }
    }
}
