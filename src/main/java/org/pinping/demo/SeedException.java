package org.pinping.demo;

/** A seed file that cannot be used, with the place and the reason. */
final class SeedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SeedException(String message) {
        super(message);
    }

    SeedException(String message, Throwable cause) {
        super(message, cause);
    }
}
