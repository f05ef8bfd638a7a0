package org.pinping.file;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a kept file, read in any range; reading needs no database. */
public interface FileContent {

    String name();

    FileType type();

    long size();

    /** SHA-256 of the content. */
    String digest();

    /** CRC-32 of the content, which a zip wants to know beforehand. */
    long crc();

    /** The bytes from the given place to the end. */
    InputStream open(long from) throws IOException;
}
