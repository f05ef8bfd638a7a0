package org.pinping.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;
import org.pinping.file.content.Content;
import org.pinping.file.content.Magic;
import org.pinping.file.content.Mp4Boxes;
import org.pinping.file.content.PdfOutline;
import org.pinping.file.content.Pictures;
import org.pinping.kernel.Problem;
import org.springframework.stereotype.Component;

/** Looks into a content that has arrived whole, makes it harmless and gives it its final name. */
@Component
class Examination {

    private final FileStore store;

    Examination(FileStore store) {
        this.store = store;
    }

    /** Refuses by a sentence; an {@link IOException} of the store is the store's failure. */
    ExaminedFile of(UploadView upload, Set<FileType> accepted) {
        String key = upload.token();
        String name = upload.name();
        try {
            FileType type = type(content(key), name, accepted);
            Opens opens = opens(type, content(key), name);
            if (type.isPicture()) {
                store.rewrite(key, (in, out) -> Pictures.clean(type, in, out, name));
            }
            store.finish(key);
            Content kept = content(key);
            Optional<byte[]> thumbnail = type.isPicture() ? Pictures.shrink(type, kept) : Optional.empty();
            thumbnail.ifPresent(it -> store.putThumbnail(key, it));
            CRC32 crc = new CRC32();
            String digest = digest(kept, crc);
            return new ExaminedFile(
                    key,
                    upload.purpose(),
                    name,
                    type,
                    kept.size(),
                    digest,
                    crc.getValue(),
                    opens,
                    thumbnail.isPresent());
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    private static FileType type(Content content, String name, Set<FileType> accepted) throws IOException {
        FileType type = Magic.typeOf(content, name).orElseThrow(() -> unknown(name, accepted));
        if (!accepted.contains(type)) {
            throw unknown(name, accepted);
        }
        String extension = FileName.extension(name);
        if (!type.extensions().contains(extension)) {
            throw Problem.invalid(
                    "problem.file.extension",
                    name,
                    extension,
                    type.name(),
                    type.extensions().get(0));
        }
        return type;
    }

    private static Problem unknown(String name, Set<FileType> accepted) {
        String extensions = accepted.stream()
                .sorted()
                .flatMap(it -> it.extensions().stream())
                .collect(Collectors.joining(" "));
        return Problem.invalid("problem.file.type", name, extensions);
    }

    private static Opens opens(FileType type, Content content, String name) throws IOException {
        return switch (type) {
            case PDF -> PdfOutline.check(content, name);
            case MP4 -> Mp4Boxes.check(content);
            case JPEG, PNG, SVG -> {
                Pictures.check(type, content, name);
                yield Opens.YES;
            }
            case DOCX, XLSX, PPTX -> Opens.YES;
        };
    }

    private static String digest(Content content, Checksum sum) throws IOException {
        try (InputStream in = new CheckedInputStream(content.open(0), sum)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private Content content(String key) {
        long size = store.length(key);
        return new Content() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open(long from) throws IOException {
                return store.open(key, from);
            }
        };
    }
}
