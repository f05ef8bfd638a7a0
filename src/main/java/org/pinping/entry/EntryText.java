package org.pinping.entry;

import org.pinping.contest.ContestId;

/**
 * All that an entry says, for comparing it with others.
 *
 * @param text its sections in their order, a blank line between them
 */
public record EntryText(
        EntryId id,
        ContestId contest,
        String contestTitle,
        String code,
        String brandName,
        String organizationName,
        String text) {}
