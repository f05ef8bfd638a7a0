package org.pinping.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.pinping.file.StoredFiles.Kept;

/** The small picture of a kept file: of a type of its own, and as old as the file. */
final class Thumbnail implements FileContent {

    private final Kept file;
    private final byte[] picture;

    Thumbnail(Kept file, byte[] picture) {
        this.file = file;
        this.picture = picture;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public FileType type() {
        return FileType.JPEG;
    }

    @Override
    public long size() {
        return picture.length;
    }

    @Override
    public String digest() {
        return "t" + file.digest();
    }

    @Override
    public long crc() {
        CRC32 crc = new CRC32();
        crc.update(picture);
        return crc.getValue();
    }

    @Override
    public InputStream open(long from) {
        return new ByteArrayInputStream(picture, (int) from, picture.length - (int) from);
    }
}
