package org.pinping.file;

/** A content that is complete, checked and under its final key, but not yet linked to anything. */
public record ExaminedFile(
        String token,
        String purpose,
        String name,
        FileType type,
        long size,
        String digest,
        long crc,
        Opens opens,
        boolean thumbnail) {}
