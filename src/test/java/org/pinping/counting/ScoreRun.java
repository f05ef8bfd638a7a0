package org.pinping.counting;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call of the counting command, with what it wrote. */
record ScoreRun(int exit, String out, String err) {

    static ScoreRun of(String... args) {
        return of(Map.of(), args);
    }

    static ScoreRun of(Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exit = new ScoreCommand(toOut, toErr, environment).run(List.of(args));
        return new ScoreRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> errors() {
        return err.lines().toList();
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /** An entry's part of the result. */
    JsonNode entry(String code) {
        for (JsonNode entry : json().get("entries")) {
            if (entry.get("entry").asString().equals(code)) {
                return entry;
            }
        }
        throw new AssertionError("no entry " + code + " in " + out);
    }
}
