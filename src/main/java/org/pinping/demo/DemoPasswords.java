package org.pinping.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The passwords of the demo accounts: a known one where only this machine can sign in, chance elsewhere. */
@Component
class DemoPasswords {

    static final String KNOWN = "Pinping-2026";

    /** Without signs that are mistaken for one another on a screen or on paper. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();
    private final boolean known;

    DemoPasswords(@Value("${server.address:}") String address) {
        this.known = isLoopback(address);
    }

    boolean areKnown() {
        return known;
    }

    String next() {
        return known ? KNOWN : chance();
    }

    /** A capital, three groups of four, a digit: what the rule for passwords asks, and easy to type. */
    private String chance() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int i = 0; i < GROUP_LENGTH; i++) {
                password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return password.insert(0, (char) ('A' + random.nextInt(8)))
                .append(2 + random.nextInt(8))
                .toString();
    }

    /** An empty address is every address. */
    private static boolean isLoopback(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
