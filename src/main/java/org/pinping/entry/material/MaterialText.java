package org.pinping.entry.material;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, to be read in a page.
 *
 * @param unread why there is none, null where there is
 * @param pictures how many pictures of the file are not shown
 * @param cut whether the file holds more than is shown
 */
public record MaterialText(String name, @Nullable Unread unread, List<TextPart> parts, int pictures, boolean cut) {

    /** Why a file's text cannot be shown; each is a sentence of the page. */
    public enum Unread {
        LARGE,
        LOCKED,
        EMPTY,
        DAMAGED,
        SLOW,
        /** Others are being read; a little later it may work. */
        BUSY
    }

    public MaterialText {
        parts = List.copyOf(parts);
    }

    static MaterialText unread(String name, Unread reason) {
        return new MaterialText(name, reason, List.of(), 0, false);
    }

    /** Whether the same file may be readable the next time. */
    public boolean isPassing() {
        return unread == Unread.BUSY || unread == Unread.SLOW;
    }
}
