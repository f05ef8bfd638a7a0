package org.pinping.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.office.DocumentBlock.Look;

/** Reads a text file: UTF-8, UTF-16 or GB18030, each with or without its mark. */
final class PlainTextReader {

    private static final List<Charset> WITHOUT_MARK = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private PlainTextReader() {}

    /** The text, or null if it is none. */
    static @Nullable String decode(byte[] content) {
        if (startsWith(content, 0xff, 0xfe)) {
            return text(content, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xfe, 0xff)) {
            return text(content, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(content, 0xef, 0xbb, 0xbf)) {
            return text(content, 3, StandardCharsets.UTF_8);
        }
        for (Charset charset : WITHOUT_MARK) {
            String text = text(content, 0, charset);
            if (text != null) {
                return text;
            }
        }
        // the line ends of UTF-16 hold zeros, which no other text does
        boolean zerosFirst = zeros(content, 0) > zeros(content, 1);
        String wide = text(content, 0, zerosFirst ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        return wide != null && isChinese(wide) ? wide : null;
    }

    private static int zeros(byte[] content, int from) {
        int zeros = 0;
        for (int i = from; i < content.length; i += 2) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String text(byte[] content, int from, Charset charset) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
            String text = charset.newDecoder().decode(bytes).toString();
            return text.chars().allMatch(PlainTextReader::isOfText) ? text : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isOfText(int sign) {
        return sign >= ' '
                ? sign != 0x7f && sign != 0xffff
                : sign == '\n' || sign == '\r' || sign == '\t' || sign == '\f';
    }

    private static boolean isChinese(String text) {
        long han = text.codePoints()
                .filter(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN)
                .count();
        return han * 3 >= text.length();
    }

    static BlockList read(String text, Deadline deadline) throws UnreadableDocument {
        BlockList blocks = new BlockList(deadline);
        for (String page : text.replace("\r\n", "\n").replace('\r', '\n').split("\f", -1)) {
            for (String line : page.split("\n", -1)) {
                if (line.isBlank()) {
                    blocks.blankLine();
                } else {
                    blocks.paragraph(line, Look.PLAIN);
                }
            }
            blocks.nextPage();
        }
        return blocks;
    }
}
