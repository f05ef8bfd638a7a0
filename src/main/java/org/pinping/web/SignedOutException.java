package org.pinping.web;

/** A request for data or a fragment came without a sign-in. */
class SignedOutException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SignedOutException() {
        super("signed out", null, false, false);
    }
}
