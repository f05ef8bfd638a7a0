package org.pinping.entry.material;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code pinping.materials}: all numbers and types of an entry's files in one place.
 *
 * @param entry the most that all files of an entry may take together
 */
@ConfigurationProperties("pinping.materials")
public record MaterialSettings(DataSize entry, Map<MaterialKind, KindRule> kinds) {

    public KindRule of(MaterialKind kind) {
        return Objects.requireNonNull(kinds.get(kind), () -> "pinping.materials.kinds." + kind);
    }
}
