package org.pinping.entry;

import java.util.List;

/**
 * What the application form of a contest asks for besides brand, category and sections, in the order it asks.
 *
 * @param version 0 while the contest uses the standard form
 */
public record ApplicationForm(List<FormField> fields, long version) {

    public ApplicationForm {
        fields = List.copyOf(fields);
    }
}
