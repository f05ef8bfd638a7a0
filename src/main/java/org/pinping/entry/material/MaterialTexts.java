package org.pinping.entry.material;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.pinping.entry.material.MaterialText.Unread;
import org.pinping.file.FileContent;
import org.pinping.kernel.Problem;
import org.pinping.office.DocumentReader;
import org.pinping.office.UnreadableDocument;
import org.springframework.stereotype.Component;

/**
 * Reads the text of a file for those who may read the file, which is for the caller to know. To be called outside of a
 * transaction: it may take seconds.
 */
@Component
public class MaterialTexts {

    /** Each reading holds a whole file in memory. */
    private static final int AT_ONCE = 1;

    /** A larger file is mostly pictures, and is better read where it was written. */
    private static final int LARGEST = 20 << 20;

    private static final long PATIENCE_SECONDS = 3;

    private final DocumentReader reader = new DocumentReader();
    private final Semaphore places = new Semaphore(AT_ONCE);

    public MaterialText read(FileContent file) throws IOException {
        if (!file.type().hasText()) {
            throw Problem.notFound("problem.file.missing");
        }
        if (file.size() > LARGEST) {
            return MaterialText.unread(file.name(), Unread.LARGE);
        }
        if (!isPlaceFree()) {
            return MaterialText.unread(file.name(), Unread.BUSY);
        }
        try (InputStream in = file.open(0)) {
            return TextLayout.of(file.name(), reader.read(file.name(), in.readAllBytes()));
        } catch (UnreadableDocument e) {
            return MaterialText.unread(file.name(), reason(e));
        } finally {
            places.release();
        }
    }

    private boolean isPlaceFree() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Unread reason(UnreadableDocument failure) {
        return switch (failure.reason()) {
            case TOO_LARGE, OLD_TOO_LARGE, TOO_MANY_PAGES, TOO_MUCH_TEXT, TOO_MANY_ROWS -> Unread.LARGE;
            case ENCRYPTED -> Unread.LOCKED;
            case EMPTY, NO_TEXT, SCAN -> Unread.EMPTY;
            case WRONG_TYPE, UNKNOWN_TYPE, BROKEN, MACROS, BOMB, ENTITIES -> Unread.DAMAGED;
            case TOO_SLOW -> Unread.SLOW;
            case BUSY -> Unread.BUSY;
        };
    }
}
