package org.pinping.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pinping.criteria.CriteriaFault;
import org.pinping.scoring.Wording;

/** Collects every fault of all files; counting begins only when there is none. */
final class DataFaults {

    private final List<DataFault> faults = new ArrayList<>();

    void file(String file, String code, Object... args) {
        faults.add(new DataFault(file, 0, "", "", "", Wording.of(code, args)));
    }

    void row(String file, int row, String code, Object... args) {
        faults.add(new DataFault(file, row, "", "", "", Wording.of(code, args)));
    }

    void criteria(String file, List<CriteriaFault> found) {
        for (CriteriaFault fault : found) {
            Wording reason = new Wording(fault.code(), List.copyOf(fault.args()));
            faults.add(new DataFault(file, fault.line(), fault.path(), "", "", reason));
        }
    }

    void add(DataFault fault) {
        faults.add(fault);
    }

    boolean none() {
        return faults.isEmpty();
    }

    /** File by file as they were read, inside a file by row. */
    List<DataFault> sorted() {
        List<String> files = faults.stream().map(DataFault::file).distinct().toList();
        return faults.stream()
                .sorted(Comparator.comparingInt((DataFault fault) -> files.indexOf(fault.file()))
                        .thenComparingInt(DataFault::row))
                .toList();
    }
}
