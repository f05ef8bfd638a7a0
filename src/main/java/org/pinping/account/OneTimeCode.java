package org.pinping.account;

import java.security.SecureRandom;
import java.util.Locale;
import org.pinping.kernel.Digest;

/** Codes that are used once. They are long and random, so a plain digest is enough to keep them. */
final class OneTimeCode {

    /** No letter or digit that could be taken for another on paper. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int SIGNS_PER_CODE = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {}

    /** 80 bits in groups of four. */
    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < SIGNS_PER_CODE; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** The same for small letters, blanks and missing dashes. */
    static String digest(String code) {
        return Digest.sha256(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }
}
