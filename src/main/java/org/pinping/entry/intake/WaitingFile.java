package org.pinping.entry.intake;

import org.jspecify.annotations.Nullable;

/**
 * A file of a batch as the preview shows it.
 *
 * @param organization the id of the organization its name was found under, null when it has to be chosen
 */
public record WaitingFile(IntakeView intake, @Nullable Long organization) {

    public String brand() {
        return intake.proposal().brand().value();
    }
}
