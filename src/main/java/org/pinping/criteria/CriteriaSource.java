package org.pinping.criteria;

import java.nio.charset.StandardCharsets;
import org.pinping.scoring.StandardId;

/** A criteria file as found in the folder, in the database or in an upload, not yet understood. */
final class CriteriaSource {

    private final String name;
    private final byte[] content;
    private final boolean readable;
    private final StandardId id;

    private CriteriaSource(String name, byte[] content, boolean readable) {
        this.name = name;
        this.content = content;
        this.readable = readable;
        this.id = CriteriaFile.digest(content);
    }

    static CriteriaSource of(String name, byte[] content) {
        return new CriteriaSource(name, content.clone(), true);
    }

    /** A file that is there and cannot be read; its name stands for its content. */
    static CriteriaSource unreadable(String name) {
        return new CriteriaSource(name, name.getBytes(StandardCharsets.UTF_8), false);
    }

    String name() {
        return name;
    }

    StandardId id() {
        return id;
    }

    boolean readable() {
        return readable;
    }

    byte[] content() {
        return content.clone();
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
