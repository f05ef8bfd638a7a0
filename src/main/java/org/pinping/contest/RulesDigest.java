package org.pinping.contest;

import org.pinping.kernel.Digest;
import org.pinping.scoring.StandardId;

/** The fingerprint of a round's rules: SHA-256 over the standard's digest, a line end and the document. */
record RulesDigest(String value) {

    static RulesDigest of(StandardId standard, String document) {
        return new RulesDigest(Digest.sha256(standard.digest() + "\n" + document));
    }
}
