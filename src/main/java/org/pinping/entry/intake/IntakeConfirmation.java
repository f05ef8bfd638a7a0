package org.pinping.entry.intake;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.pinping.entry.EntryId;
import org.pinping.entry.material.MaterialKind;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.springframework.stereotype.Service;

/**
 * Ends an intake: the text goes into the draft at one stroke, then each picture to the photos. Files are examined and
 * stored outside of transactions, so a picture may be refused when the text already stands.
 */
@Service
public class IntakeConfirmation {

    private final IntakeManagement intakes;
    private final MaterialManagement materials;

    IntakeConfirmation(IntakeManagement intakes, MaterialManagement materials) {
        this.intakes = intakes;
        this.materials = materials;
    }

    /** Fills the draft; gives how many of the wanted pictures the photos could not take. */
    public int confirm(EntryId entry, IntakeId id, long version, IntakeDecision decision, Actor actor) {
        List<ProposedPicture> wanted = intakes.confirm(entry, id, version, decision, actor);
        return (int) wanted.stream().filter(it -> !takes(entry, it, actor)).count();
    }

    private boolean takes(EntryId entry, ProposedPicture picture, Actor actor) {
        try {
            materials.add(
                    entry,
                    MaterialKind.PHOTO,
                    picture.name(),
                    picture.caption(),
                    new ByteArrayInputStream(picture.data().bytes()),
                    actor);
            return true;
        } catch (Problem e) {
            return false;
        }
    }
}
