package org.pinping.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.pinping.office.UnreadableDocument.Reason;

/** Tells by its content what a file is; its name is only asked for the difference between two kinds of text. */
final class FileKind {

    private static final int PDF_HEAD = 1024;

    /** Beginnings of files that people send instead, and what they are called. */
    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put("{\\rtf", "RTF");
        OTHERS.put("\u0089PNG", "PNG");
        OTHERS.put("\u00ff\u00d8\u00ff", "JPG");
        OTHERS.put("GIF8", "GIF");
        OTHERS.put("BM", "BMP");
        OTHERS.put("II*\u0000", "TIFF");
        OTHERS.put("MM\u0000*", "TIFF");
        OTHERS.put("Rar!", "RAR");
        OTHERS.put("7z\u00bc\u00af", "7z");
        OTHERS.put("MZ", "EXE");
        OTHERS.put("\u007fELF", "ELF");
        OTHERS.put("%!PS", "PostScript");
    }

    private FileKind() {}

    static DocumentFormat of(String name, byte[] content, Deadline deadline) throws UnreadableDocument {
        if (content.length == 0) {
            throw new UnreadableDocument(Reason.EMPTY);
        }
        String head = new String(content, 0, Math.min(PDF_HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return DocumentFormat.PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zipped(content, deadline);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return compound(content);
        }
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (head.startsWith(other.getKey())) {
                throw new UnreadableDocument(Reason.WRONG_TYPE, other.getValue());
            }
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<html") || start.startsWith("<!doctype html") || start.startsWith("<?xml")) {
            throw new UnreadableDocument(Reason.WRONG_TYPE, start.startsWith("<?xml") ? "XML" : "HTML");
        }
        return DocumentFormat.ending(name).equals("md") ? DocumentFormat.MARKDOWN : DocumentFormat.TEXT;
    }

    private static DocumentFormat zipped(byte[] content, Deadline deadline) throws UnreadableDocument {
        ZipParts zip =
                ZipParts.open(content, DocxReader.MOST_PARTS, DocxReader.MOST_OUT, StandardCharsets.UTF_8, deadline);
        Set<String> names = zip.names();
        if (names.stream().anyMatch(it -> it.startsWith("word/"))) {
            return DocumentFormat.DOCX;
        }
        String kind = names.stream().anyMatch(it -> it.startsWith("xl/"))
                ? "Excel"
                : names.stream().anyMatch(it -> it.startsWith("ppt/")) ? "PowerPoint" : "ZIP";
        throw new UnreadableDocument(Reason.WRONG_TYPE, kind);
    }

    private static DocumentFormat compound(byte[] content) throws UnreadableDocument {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (file.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableDocument(Reason.ENCRYPTED);
            }
            if (file.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                return DocumentFormat.DOC;
            }
            boolean excel = file.getRoot().hasEntryCaseInsensitive("Workbook");
            throw new UnreadableDocument(Reason.WRONG_TYPE, excel ? "Excel" : "Office");
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(Reason.BROKEN);
        }
    }
}
