package org.pinping.file;

import java.io.IOException;

/** The store could not write or read: a full disk, a lost share. */
class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreException(IOException cause) {
        super(cause);
    }

    StoreException(String reason) {
        super(reason);
    }
}
