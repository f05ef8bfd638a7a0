package org.pinping.organization;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.office.SpreadsheetReader;
import org.pinping.office.UnreadableDocument;
import org.pinping.office.UnreadableDocument.Reason;
import org.springframework.stereotype.Component;

/** Takes a file of organizations in. No transaction is open while it is read: that may take seconds. */
@Component
public class OrganizationImportUpload {

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = SpreadsheetReader.LARGEST;

    /** A statement of more than this is refused by servers in their usual setting. */
    private static final int LARGEST_KEPT = 3 << 20;

    private static final int LONGEST_NAME = 120;

    private final SpreadsheetReader reader = new SpreadsheetReader();
    private final OrganizationImportManagement imports;
    private final ImportReader tables;

    OrganizationImportUpload(OrganizationImportManagement imports, ImportWords words) {
        this.imports = imports;
        this.tables = new ImportReader(words);
    }

    public ImportId take(String sentName, byte[] content, Actor actor) {
        actor.require(Role.ORGANIZER);
        try {
            String name = shown(sentName);
            ImportTable table = tables.read(reader.read(name, content));
            String text = OrganizationImports.text(table);
            if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_KEPT) {
                throw new UnreadableDocument(Reason.TOO_MUCH_TEXT);
            }
            return imports.keep(name, table, text, actor);
        } catch (UnreadableDocument e) {
            throw Problem.invalid(
                    List.of(Fault.of("file", "problem.organization.import.reason." + e.reason(), e.detail())));
        }
    }

    /** The name of the file without folders and unprintable signs, not too long to be shown. */
    private static String shown(String sent) {
        String file = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(file, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .strip();
        int[] signs = plain.codePoints().limit(LONGEST_NAME).toArray();
        return signs.length == 0 ? "_" : new String(signs, 0, signs.length);
    }
}
