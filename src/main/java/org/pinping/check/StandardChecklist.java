package org.pinping.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pinping.brand.HonourLevel;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The checklist that a formal check begins with, as {@code formal-check.yaml} states it. */
final class StandardChecklist {

    static final Checklist LIST = read();

    private StandardChecklist() {}

    private static Checklist read() {
        try (InputStream file = StandardChecklist.class.getResourceAsStream("/formal-check.yaml")) {
            StandardFile read = new StandardFile(
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file)));
            return new Checklist(read.items(), read.limit(), HonourLevel.CITY, 0);
        } catch (IOException e) {
            throw new IllegalStateException("formal-check.yaml", e);
        }
    }

    private record StandardFile(Map<String, Object> values) {

        int limit() {
            return (Integer) Objects.requireNonNull(values.get("duplicate-limit"));
        }

        List<CheckItem> items() {
            return ((List<?>) Objects.requireNonNull(values.get("items")))
                    .stream().map(it -> item((Map<?, ?>) it)).toList();
        }

        private static CheckItem item(Map<?, ?> row) {
            return new CheckItem(
                    String.valueOf(row.get("code")),
                    CheckKind.valueOf(String.valueOf(row.get("kind"))),
                    String.valueOf(row.get("title")));
        }
    }
}
