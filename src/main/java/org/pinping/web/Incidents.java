package org.pinping.web;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives each failure a number: the log holds the cause, the page only the number. */
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private final SecureRandom random = new SecureRandom();

    String record(String method, String path, Throwable cause) {
        String number = String.format(Locale.ROOT, "%08X", random.nextInt());
        // the path comes from outside: a line break in it would forge a line of the log
        LOG.error("Incident {} at {} {}", number, method, path.replaceAll("\\p{Cntrl}", "?"), cause);
        return number;
    }
}
