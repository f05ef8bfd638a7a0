package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The dives of Sydney 2000, published result 06; read where they are, never copied here. */
class PublishedDivingTests {

    private static final Path FOLDER = Path.of("../shared/published-results");

    @BeforeAll
    static void theFolderIsThere() {
        assumeTrue(Files.isDirectory(FOLDER), "no folder of published results");
    }

    @Test
    void judgesFavourTheirOwnCountry() {
        OwnOrganization own = new OwnOrganization(dives(), 1);

        assertThat(own.pooledDifference()).isBetween(0.1, 0.5);
        assertThat(own.pooledP()).isLessThan(0.001);
    }

    /** Each dive is an entry. */
    private static Panel dives() {
        PanelBuilder builder = new PanelBuilder().scale(10);
        try (var lines = Files.lines(FOLDER.resolve("06_diving_sydney_2000_finals.csv"))) {
            lines.skip(1).map(line -> line.split(",", -1)).forEach(row -> {
                String dive = row[0] + " " + row[1] + " " + row[3];
                builder.mark(dive, row[2], Double.parseDouble(row[4]))
                        .organizationOfEntry(dive, row[6])
                        .organizationOfJudge(row[2], row[7]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return builder.build();
    }
}
