package org.pinping.criteria;

import java.util.List;

/**
 * One thing that is wrong with a criteria file, or strange in it.
 *
 * @param line counted from 1, or 0 for the whole file
 * @param path where in the file, for example {@code items[2].clauses[1].max}; positions count from 1
 * @param code the message key, {@code criteria.fault.…} or, for a warning, {@code criteria.warning.…}
 */
public record CriteriaFault(int line, String path, String code, List<String> args) {

    public CriteriaFault {
        args = List.copyOf(args);
    }
}
