package org.pinping.file.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.pinping.file.FileType;
import org.pinping.kernel.Problem;

/**
 * A packed file, read by its table of contents alone: nothing but the list of content types is unpacked, and of that no
 * more than a megabyte.
 */
final class OfficePackage {

    private static final int END_SIZE = 22;
    private static final int MOST_COMMENT = 65_535;
    private static final int MOST_DIRECTORY = 4 << 20;
    private static final int MOST_TYPES = 1 << 20;
    private static final long MOST_UNPACKED = 2L << 30;
    private static final int MOST_RATIO = 100;
    private static final String TYPES = "[Content_Types].xml";

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);

    private record Part(long offset, long packed, long unpacked, int method) {}

    private final Content content;
    private final String name;

    OfficePackage(Content content, String name) {
        this.content = content;
        this.name = name;
    }

    /** Nothing where it is another kind of package, or one whose table of contents is not where it should be. */
    Optional<FileType> type() throws IOException {
        Map<String, Part> parts = parts();
        Part types = parts.get(TYPES);
        if (types == null) {
            return Optional.empty();
        }
        refuseBomb(parts);
        String words = unpack(types);
        boolean macros = parts.keySet().stream()
                .anyMatch(it -> it.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (macros || words.contains("macroEnabled")) {
            throw Problem.invalid("problem.file.macros", name);
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(it -> words.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void refuseBomb(Map<String, Part> parts) {
        long unpacked = parts.values().stream().mapToLong(Part::unpacked).sum();
        if (unpacked > MOST_UNPACKED || (unpacked > 64L << 20 && unpacked / MOST_RATIO > content.size())) {
            throw Problem.invalid("problem.file.bomb", name);
        }
    }

    private Map<String, Part> parts() throws IOException {
        int tail = (int) Math.min(content.size(), END_SIZE + MOST_COMMENT);
        ByteBuffer end = little(content.slice(content.size() - tail, tail));
        int at = tail - END_SIZE;
        while (at >= 0 && end.getInt(at) != 0x06054b50) {
            at--;
        }
        if (at < 0) {
            return Map.of();
        }
        long size = end.getInt(at + 12) & 0xffffffffL;
        long offset = end.getInt(at + 16) & 0xffffffffL;
        return size > MOST_DIRECTORY ? Map.of() : read(content.slice(offset, (int) size));
    }

    private static Map<String, Part> read(byte[] bytes) {
        ByteBuffer directory = little(bytes);
        Map<String, Part> parts = new LinkedHashMap<>();
        int at = 0;
        while (at + 46 <= directory.capacity() && directory.getInt(at) == 0x02014b50) {
            int nameLength = directory.getShort(at + 28) & 0xffff;
            int rest = (directory.getShort(at + 30) & 0xffff) + (directory.getShort(at + 32) & 0xffff);
            if (at + 46 + nameLength > directory.capacity()) {
                return Map.of();
            }
            String part = new String(bytes, at + 46, nameLength, StandardCharsets.UTF_8);
            parts.put(
                    part.replace('\\', '/'),
                    new Part(
                            directory.getInt(at + 42) & 0xffffffffL,
                            directory.getInt(at + 20) & 0xffffffffL,
                            directory.getInt(at + 24) & 0xffffffffL,
                            directory.getShort(at + 10)));
            at += 46 + nameLength + rest;
        }
        return parts;
    }

    private String unpack(Part part) throws IOException {
        ByteBuffer header = little(content.slice(part.offset(), 30));
        if (header.capacity() < 30) {
            return "";
        }
        long start = part.offset() + 30 + (header.getShort(26) & 0xffff) + (header.getShort(28) & 0xffff);
        byte[] packed = content.slice(start, (int) Math.min(part.packed(), MOST_TYPES));
        if (part.method() == 0) {
            return new String(packed, StandardCharsets.UTF_8);
        }
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            return new String(in.readNBytes(MOST_TYPES), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            return "";
        } finally {
            inflater.end();
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
