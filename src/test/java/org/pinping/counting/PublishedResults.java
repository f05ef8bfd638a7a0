package org.pinping.counting;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published tables that lie beside the repository and never in it. */
final class PublishedResults {

    private static final Path FOLDER = Path.of("../shared/published-results");

    private PublishedResults() {}

    static Path file(String name) {
        assumeThat(FOLDER).as("the published tables").isDirectory();
        return FOLDER.resolve(name);
    }

    static JsonNode json(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file(name)));
    }
}
