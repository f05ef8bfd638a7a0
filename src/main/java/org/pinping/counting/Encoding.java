package org.pinping.counting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells how a text file is encoded: UTF-8 where all of it is valid UTF-8, else GB18030. */
final class Encoding {

    private static final int BLOCK = 1 << 18;

    private Encoding() {}

    /** Null if the file is neither. */
    static @Nullable Charset of(Path file) throws IOException {
        if (fits(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        Charset chinese = Charset.forName("GB18030");
        return fits(file, chinese) ? chinese : null;
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        byte[] block = new byte[BLOCK];
        CharBuffer sink = CharBuffer.allocate(BLOCK);
        int left = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int read;
            do {
                read = in.readNBytes(block, left, BLOCK - left);
                ByteBuffer bytes = ByteBuffer.wrap(block, 0, left + read);
                sink.clear();
                if (decoder.decode(bytes, sink, read == 0).isError()) {
                    return false;
                }
                left = bytes.remaining();
                System.arraycopy(block, bytes.position(), block, 0, left);
            } while (read > 0);
        }
        return left == 0;
    }
}
