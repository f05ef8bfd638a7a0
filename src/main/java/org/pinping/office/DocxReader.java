package org.pinping.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.pinping.office.DocumentBlock.Place;
import org.pinping.office.UnreadableDocument.Reason;

/** Reads a docx file as a stream of XML, so that its size does not decide how much memory it takes. */
final class DocxReader {

    static final int MOST_PARTS = 5_000;
    /** What may come out of all parts together. */
    static final long MOST_OUT = 200L << 20;

    private static final String RELATIONS = "_rels/.rels";

    private final ZipParts parts;
    private final BlockList blocks;

    private DocxReader(ZipParts parts, BlockList blocks) {
        this.parts = parts;
        this.blocks = blocks;
    }

    static BlockList read(byte[] content, Deadline deadline) throws UnreadableDocument {
        ZipParts parts = ZipParts.open(content, MOST_PARTS, MOST_OUT, StandardCharsets.UTF_8, deadline);
        BlockList blocks = new BlockList(deadline);
        new DocxReader(parts, blocks).read();
        return blocks;
    }

    private void read() throws UnreadableDocument {
        if (parts.names().stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new UnreadableDocument(Reason.MACROS);
        }
        String main = relations(RELATIONS, "").entrySet().stream()
                .filter(it -> it.getKey().startsWith("type:") && it.getKey().endsWith("/officeDocument"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("word/document.xml");
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String file = main.substring(folder.length());
        Map<String, String> related = relations(folder + "_rels/" + file + ".rels", folder);
        DocxStyles styles = read(folder + "styles.xml", DocxStyles::read);
        DocxNumbering numbering = read(folder + "numbering.xml", DocxNumbering::read);
        DocxPictures pictures = new DocxPictures(parts, related);
        DocxBody body = new DocxBody(styles, numbering, pictures, blocks, Place.BODY);
        if (!parts.has(main)) {
            throw new UnreadableDocument(Reason.BROKEN);
        }
        body(main, body);
        for (String notes : new String[] {"footnotes.xml", "endnotes.xml"}) {
            body(folder + notes, new DocxBody(styles, numbering, pictures, blocks, Place.NOTE));
        }
    }

    private void body(String part, DocxBody body) throws UnreadableDocument {
        read(part, xml -> {
            if (xml != null) {
                body.read(xml);
            }
            return part;
        });
    }

    /** Where references of a part lead: by id, and by type under {@code type:}. What lies outside the file is left out. */
    private Map<String, String> relations(String part, String folder) throws UnreadableDocument {
        return read(part, xml -> {
            Map<String, String> targets = new HashMap<>();
            while (xml != null) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_DOCUMENT) {
                    break;
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode", "").equals("External")) {
                    String target = xml.attribute("Target", "");
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    targets.putIfAbsent(xml.attribute("Id", ""), path);
                    targets.putIfAbsent("type:" + xml.attribute("Type", ""), path);
                }
            }
            return targets;
        });
    }

    private <T> T read(String part, PartReading<T> reading) throws UnreadableDocument {
        try (InputStream in = parts.open(part)) {
            return reading.read(in == null ? null : new PartXml(in));
        } catch (ZipParts.Excess e) {
            throw new UnreadableDocument(e.reason());
        } catch (IOException e) {
            throw new UnreadableDocument(Reason.BROKEN);
        }
    }

    /** Reads a part that may be missing. */
    private interface PartReading<T> {
        T read(@Nullable PartXml xml) throws UnreadableDocument;
    }
}
