package org.pinping.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults for programs. */
final class JsonFaults {

    private JsonFaults() {}

    static String of(List<DataFault> faults, Words words) {
        JsonWriter json = new JsonWriter();
        json.object(() -> json.array(
                "faults",
                () -> faults.forEach(fault -> json.object(() -> json.field("file", fault.file())
                        .field("row", fault.row() == 0 ? null : Integer.valueOf(fault.row()))
                        .field("column", orNull(fault.column()))
                        .field("cell", orNull(fault.cell()))
                        .field("value", orNull(fault.value()))
                        .field("code", fault.reason().code())
                        .field("reason", words.of(fault.reason()))))));
        return json.toString();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
