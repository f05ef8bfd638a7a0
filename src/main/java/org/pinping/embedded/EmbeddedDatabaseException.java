package org.pinping.embedded;

/** Why the embedded database cannot serve, as one line for the person who started the program. */
final class EmbeddedDatabaseException extends RuntimeException {

    EmbeddedDatabaseException(String chinese, String english) {
        super(chinese + " / " + english);
    }

    EmbeddedDatabaseException(String chinese, String english, Throwable cause) {
        super(chinese + " / " + english, cause);
    }
}
