package org.pinping.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.pinping.office.Spreadsheet.Range;
import org.pinping.office.Spreadsheet.Sheet;
import org.pinping.office.UnreadableDocument.Reason;

/** Reads the sheets of an xlsx file that can be seen, after a look at what else is in it. */
final class WorkbookParts {

    private static final String MAIN = "xl/workbook.xml";
    private static final int MOST_SHEETS = 100;
    private static final int MOST_CELLS = 200_000;

    private final ZipParts parts;
    private int rows;
    private int cells;

    private WorkbookParts(ZipParts parts) {
        this.parts = parts;
    }

    static Spreadsheet read(ZipParts parts) throws UnreadableDocument {
        Set<String> names = parts.names();
        if (names.stream().map(it -> it.toLowerCase(Locale.ROOT)).anyMatch(WorkbookParts::isMacro)) {
            throw new UnreadableDocument(Reason.MACROS);
        }
        if (names.contains("xl/workbook.bin")) {
            throw new UnreadableDocument(Reason.WRONG_TYPE, "xlsb");
        }
        if (!names.contains(MAIN)) {
            throw new UnreadableDocument(Reason.BROKEN);
        }
        return new WorkbookParts(parts).read();
    }

    /** Of both kinds: programs, and the sheets of commands that came before them. */
    private static boolean isMacro(String part) {
        return part.endsWith("vbaproject.bin") || part.startsWith("xl/macrosheets/");
    }

    private Spreadsheet read() throws UnreadableDocument {
        Map<String, String> related = related();
        List<Listed> listed = listed();
        // counted before the texts are read, which may be many
        for (Listed sheet : listed) {
            walk(sheet, related, number -> "x");
        }
        String part = related.get("type:sharedStrings");
        List<String> texts = part == null ? List.of() : read(part, SharedTexts::read);
        List<Sheet> sheets = new ArrayList<>();
        rows = 0;
        cells = 0;
        for (Listed sheet : listed) {
            sheets.add(walk(sheet, related, texts::get));
        }
        return new Spreadsheet(sheets);
    }

    private Sheet walk(Listed sheet, Map<String, String> related, IntFunction<String> texts) throws UnreadableDocument {
        if (sheet.hidden()) {
            return new Sheet(sheet.name(), true, List.of(), List.of());
        }
        String part = related.get(sheet.relation());
        // a sheet that is a chart has rows no more than one that is missing
        if (part == null || !part.contains("worksheets/")) {
            return new Sheet(sheet.name(), false, List.of(), List.of());
        }
        try (InputStream in = open(part)) {
            SheetXml xml = new SheetXml(in, texts);
            List<SheetRow> found = rows(xml);
            List<Range> merged = new ArrayList<>();
            for (String range : xml.merged()) {
                merged.add(SheetRow.range(range));
            }
            return new Sheet(sheet.name(), false, found, merged);
        } catch (ZipParts.Excess e) {
            throw new UnreadableDocument(e.reason());
        } catch (IOException e) {
            throw new UnreadableDocument(Reason.BROKEN);
        }
    }

    private List<SheetRow> rows(SheetXml xml) throws IOException, UnreadableDocument {
        List<SheetRow> found = new ArrayList<>();
        for (SheetRow row = xml.next(); !row.cells().isEmpty(); row = xml.next()) {
            found.add(row);
            cells += row.cells().size();
            if (++rows > SpreadsheetReader.MOST_ROWS) {
                throw new UnreadableDocument(Reason.TOO_MANY_ROWS, String.valueOf(SpreadsheetReader.MOST_ROWS));
            }
            if (cells > MOST_CELLS) {
                throw new UnreadableDocument(Reason.TOO_MUCH_TEXT);
            }
        }
        return found;
    }

    private List<Listed> listed() throws UnreadableDocument {
        return read(MAIN, xml -> {
            List<Listed> sheets = new ArrayList<>();
            while (next(xml)) {
                if (xml.name().equals("sheet") && sheets.size() < MOST_SHEETS) {
                    boolean hidden = !xml.attribute("state", "visible").equals("visible");
                    sheets.add(new Listed(xml.attribute("name", ""), hidden, xml.attribute("id", "")));
                }
            }
            return sheets;
        });
    }

    /** Where references of the workbook lead, by id, and by type under {@code type:}. What lies outside is left out. */
    private Map<String, String> related() throws UnreadableDocument {
        return read("xl/_rels/workbook.xml.rels", xml -> {
            Map<String, String> targets = new HashMap<>();
            while (next(xml)) {
                if (xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode", "").equals("External")) {
                    String target = xml.attribute("Target", "");
                    String type = xml.attribute("Type", "");
                    String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    targets.put(xml.attribute("Id", ""), path);
                    targets.put("type:" + type.substring(type.lastIndexOf('/') + 1), path);
                }
            }
            return targets;
        });
    }

    /** Goes on to the next element that begins; false at the end. */
    static boolean next(PartXml xml) throws UnreadableDocument {
        int event;
        do {
            event = xml.next();
        } while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT);
        return event == XMLStreamConstants.START_ELEMENT;
    }

    private <T> T read(String part, PartReading<T> reading) throws UnreadableDocument {
        try (InputStream in = open(part)) {
            return reading.read(new PartXml(in));
        } catch (ZipParts.Excess e) {
            throw new UnreadableDocument(e.reason());
        } catch (IOException e) {
            throw new UnreadableDocument(Reason.BROKEN);
        }
    }

    private InputStream open(String part) throws UnreadableDocument {
        @Nullable InputStream in = parts.open(part);
        if (in == null) {
            throw new UnreadableDocument(Reason.BROKEN);
        }
        return in;
    }

    private record Listed(String name, boolean hidden, String relation) {}

    /** Reads a part. */
    private interface PartReading<T> {
        T read(PartXml xml) throws UnreadableDocument;
    }
}
