package org.pinping.entry.material;

import java.util.Set;
import java.util.stream.Collectors;
import org.pinping.file.FileType;
import org.pinping.file.StoredFile;
import org.springframework.util.unit.DataSize;

/**
 * How many files of a kind an entry should and may have, how large and of which types.
 *
 * @param least what the call asks for; fewer are said, not refused
 */
public record KindRule(int least, int most, DataSize largest, Set<FileType> types) {

    /** As a file field's {@code accept} wants it. */
    public String accept() {
        return extensions(",", ".");
    }

    public String largestText() {
        return StoredFile.sizeText(largest.toBytes());
    }

    /** For reading. */
    public String endings() {
        return extensions(" ", "");
    }

    private String extensions(String separator, String dot) {
        return types.stream()
                .sorted()
                .flatMap(it -> it.extensions().stream())
                .map(it -> dot + it)
                .collect(Collectors.joining(separator));
    }
}
