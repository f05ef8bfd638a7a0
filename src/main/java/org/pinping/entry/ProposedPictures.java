package org.pinping.entry;

import java.util.List;
import org.pinping.kernel.Actor;

/** Takes over the pictures of a case file when its proposal is confirmed, within the same transaction. */
public interface ProposedPictures {

    void take(EntryId entry, List<ProposedPicture> pictures, Actor actor);
}
