package org.pinping.entry.material;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pinping.entry.EntryId;
import org.pinping.entry.SubmittedParts;
import org.pinping.entry.material.Materials.Row;
import org.pinping.file.FileId;
import org.pinping.file.FileManagement;
import org.pinping.file.StoredFile;
import org.springframework.stereotype.Component;

/** Writes the files of an entry into its submission, each with its digest. */
@Component
class SubmittedMaterials implements SubmittedParts {

    private final Materials materials;
    private final FileManagement files;

    SubmittedMaterials(Materials materials, FileManagement files) {
        this.materials = materials;
        this.files = files;
    }

    @Override
    public List<Map<String, Object>> submit(EntryId entry, int revision) {
        List<Row> rows = materials.of(entry);
        Map<FileId, StoredFile> stored = files.get(rows.stream().map(Row::file).toList());
        materials.setSubmitted(entry, revision);
        return rows.stream()
                .map(it -> line(it, Objects.requireNonNull(stored.get(it.file()))))
                .toList();
    }

    private static Map<String, Object> line(Row row, StoredFile file) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.id().value());
        line.put("kind", row.kind().name());
        line.put("name", file.name());
        line.put("size", file.size());
        line.put("digest", file.digest());
        line.put("caption", row.caption());
        line.put("clauses", row.clauses());
        return line;
    }
}
