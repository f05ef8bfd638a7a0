package org.pinping.entry.intake;

import java.text.Normalizer;

/** The name of a file as somebody sent it, made fit to be shown: no folders, nothing unprintable, not too long. */
final class SentName {

    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 12;

    private SentName() {}

    static String clean(String sent) {
        String file = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(file, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .strip();
        String named = plain.replace(".", "").isBlank() ? "_" : plain;
        if (named.length() <= LONGEST) {
            return named;
        }
        int dot = named.lastIndexOf('.');
        String ending = dot > 0 && named.length() - dot <= LONGEST_ENDING ? named.substring(dot) : "";
        int end = LONGEST - ending.length();
        return named.substring(0, Character.isHighSurrogate(named.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
