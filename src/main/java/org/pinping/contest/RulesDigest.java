package org.pinping.contest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pinping.scoring.StandardId;

/** The fingerprint of a round's rules: SHA-256 over the standard's digest, a line end and the document. */
record RulesDigest(String value) {

    static RulesDigest of(StandardId standard, String document) {
        try {
            byte[] bytes = (standard.digest() + "\n" + document).getBytes(StandardCharsets.UTF_8);
            return new RulesDigest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
