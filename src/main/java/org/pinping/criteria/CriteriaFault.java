package org.pinping.criteria;

import java.util.List;

/**
 * One thing that is wrong with a criteria file.
 *
 * @param line counted from 1, or 0 for the whole file
 * @param path where in the file, for example {@code items[2].clauses[0].max}
 * @param code the message key
 */
public record CriteriaFault(int line, String path, String code, List<Object> args) {

    public CriteriaFault {
        args = List.copyOf(args);
    }
}
