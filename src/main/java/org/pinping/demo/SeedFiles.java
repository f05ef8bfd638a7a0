package org.pinping.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pinping.scorecard.MarkView;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;

/** The seeds folder, read file by file. */
record SeedFiles(Path folder) {

    List<OrganizationSeed> organizations() {
        return table("organizations.csv").stream().map(OrganizationSeed::of).toList();
    }

    List<AccountSeed> accounts() {
        return table("accounts.csv").stream().map(AccountSeed::of).toList();
    }

    List<ContestSeed> contests() {
        Path file = folder.resolve("contests.yaml");
        try {
            var sources = new YamlPropertySourceLoader().load(file.toString(), new FileSystemResource(file));
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind(
                            "contests",
                            Bindable.listOf(ContestSeed.class),
                            new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .orElseThrow(() -> new SeedException(file + ": no contests"));
        } catch (IOException | BindException e) {
            throw new SeedException(file + ": " + e.getMessage(), e);
        }
    }

    /** The entries of all contests in the order of the file. */
    List<EntrySeed> entries() {
        return table("entries.csv").stream().map(this::entry).toList();
    }

    private EntrySeed entry(CsvRow row) {
        String file = "cases/" + row.needed("entry") + ".md";
        return EntrySeed.of(row, CaseFile.sections(file, text(file).lines().toList()));
    }

    /** The files of entries, in the order of the file. */
    List<MaterialSeed> materials() {
        return table("materials.csv").stream().map(MaterialSeed::of).toList();
    }

    InputStream open(MaterialSeed seed) throws IOException {
        return Files.newInputStream(folder.resolve("files").resolve(seed.file()));
    }

    /** The sheets of a round, by judges within entries. */
    List<SheetSeed> sheets(String file) {
        Map<String, SheetSeed> sheets = new LinkedHashMap<>();
        for (CsvRow row : table("marks/" + file)) {
            String entry = row.needed("entry");
            String judge = row.needed("judge");
            SheetSeed sheet = sheets.computeIfAbsent(
                    entry + " " + judge, key -> new SheetSeed(entry, judge, new LinkedHashMap<>()));
            MarkView mark = new MarkView(row.needed("value"), row.text("reason"));
            if (sheet.marks().put(row.needed("clause"), mark) != null) {
                throw row.fault("a second mark of " + judge + " for clause " + row.text("clause"));
            }
        }
        return new ArrayList<>(sheets.values());
    }

    private List<CsvRow> table(String file) {
        return CsvTable.read(file, text(file));
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new SeedException("cannot read " + folder.resolve(file) + ": " + e.getMessage(), e);
        }
    }
}
