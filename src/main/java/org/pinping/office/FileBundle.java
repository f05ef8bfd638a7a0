package org.pinping.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.office.UnreadableDocument.Reason;

/** Several files sent as one zip file; names are read as Chinese systems write them. */
public final class FileBundle {

    public static final int MOST_FILES = 500;

    private static final long MOST_OUT = 400L << 20;
    private static final long LONGEST_MILLIS = 60_000;

    private final ZipParts parts;
    private final List<String> names = new ArrayList<>();

    private FileBundle(ZipParts parts) {
        this.parts = parts;
    }

    /** Whether the content is a zip file of other files, and not a document that happens to be one. */
    public static boolean isBundle(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            return false;
        }
        try {
            ZipParts parts = ZipParts.open(
                    content, DocxReader.MOST_PARTS, MOST_OUT, StandardCharsets.UTF_8, new Deadline(LONGEST_MILLIS));
            return !parts.has("[Content_Types].xml") && parts.names().stream().noneMatch(it -> it.startsWith("word/"));
        } catch (UnreadableDocument e) {
            return e.reason() == Reason.BOMB;
        }
    }

    public static FileBundle open(byte[] content) throws UnreadableDocument {
        Deadline deadline = new Deadline(LONGEST_MILLIS);
        ZipParts raw = ZipParts.open(content, MOST_FILES, MOST_OUT, StandardCharsets.ISO_8859_1, deadline);
        FileBundle bundle = new FileBundle(raw);
        // folders, and what one system leaves beside each file
        raw.names().stream()
                .filter(it -> !it.endsWith("/") && !it.contains("__MACOSX") && !it.endsWith(".DS_Store"))
                .forEach(bundle.names::add);
        return bundle;
    }

    public int size() {
        return names.size();
    }

    /** The name of a file, its folders included. */
    public String name(int index) {
        return decoded(names.get(index));
    }

    public byte[] content(int index) throws UnreadableDocument {
        byte[] bytes = parts.bytes(names.get(index), DocumentReader.LARGEST);
        if (bytes == null) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        return bytes;
    }

    /** A name that was marked as UTF-8 is decoded already; any other is its bare bytes. */
    private static String decoded(String raw) {
        if (raw.chars().anyMatch(it -> it > 0xff)) {
            return raw;
        }
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        String unicode = decoded(bytes, StandardCharsets.UTF_8);
        // two Chinese bytes of the other kind may look like a letter that no Chinese name holds
        if (unicode != null && unicode.chars().noneMatch(it -> it >= 0x80 && it < 0x800)) {
            return unicode;
        }
        String chinese = decoded(bytes, Charset.forName("GB18030"));
        return chinese != null ? chinese : unicode != null ? unicode : raw;
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
