package org.pinping.scoring;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * By lot, which anybody can repeat: the higher SHA-256 of {@code seed:code}, read as a number, comes first. The seed is
 * published before the marks are known, for example the date and number of a lottery draw.
 */
public record LotTieBreak(String seed) implements TieBreakRule {

    static final String PREFIX = "lot:";

    @Override
    public String key() {
        return PREFIX + seed;
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.tie.lot", seed);
    }

    @Override
    public List<Fraction> merit(Field<?, ?> field, int entry) {
        byte[] text = (seed + ":" + field.code(entry)).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return List.of(new Fraction(new BigInteger(1, digest), BigInteger.ONE));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
