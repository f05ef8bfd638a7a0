package org.pinping.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The form that a contest begins with, as {@code application-form.yaml} states it. */
final class StandardForm {

    static final ApplicationForm FORM = new ApplicationForm(read(), 0);

    private StandardForm() {}

    private static List<FormField> read() {
        try (InputStream file = StandardForm.class.getResourceAsStream("/application-form.yaml")) {
            List<Map<String, Object>> rows =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file));
            return rows.stream().map(StandardForm::field).toList();
        } catch (IOException e) {
            throw new IllegalStateException("application-form.yaml", e);
        }
    }

    private static FormField field(Map<String, Object> row) {
        return new FormField(
                text(row, "code"),
                text(row, "title"),
                FieldKind.valueOf(text(row, "kind").toUpperCase(Locale.ROOT)),
                Boolean.TRUE.equals(row.get("required")),
                (Integer) row.get("max-length"),
                text(row, "help"));
    }

    private static String text(Map<String, Object> row, String key) {
        return String.valueOf(Objects.requireNonNullElse(row.get(key), ""));
    }
}
