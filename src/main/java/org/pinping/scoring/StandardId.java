package org.pinping.scoring;

/**
 * Identifies a scoring standard by its content.
 *
 * @param digest SHA-256 of the criteria file's bytes, 64 lower-case hexadecimal digits
 */
public record StandardId(String digest) {

    public StandardId {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + digest);
        }
    }
}
