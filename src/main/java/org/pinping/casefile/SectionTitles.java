package org.pinping.casefile;

import java.util.ArrayList;
import java.util.List;

/** A section of the contest with all the titles it may bear in a file. */
public record SectionTitles(String code, String title, List<String> aliases) {

    public SectionTitles {
        aliases = List.copyOf(aliases);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(aliases);
        all.add(title);
        return all;
    }
}
