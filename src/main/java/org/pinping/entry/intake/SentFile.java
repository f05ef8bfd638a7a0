package org.pinping.entry.intake;

import java.io.IOException;

/** A file as it came in, whose bytes are still elsewhere. */
public interface SentFile {

    String name();

    long size();

    byte[] content() throws IOException;
}
