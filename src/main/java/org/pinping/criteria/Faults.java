package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/** Collects everything that is wrong with one file, and apart from it what is only strange. */
final class Faults {

    private static final String FAULT = "criteria.fault.";
    private static final String WARNING = "criteria.warning.";

    private final List<CriteriaFault> faults = new ArrayList<>();
    private final List<CriteriaFault> warnings = new ArrayList<>();

    void add(int line, String path, String code, Object... args) {
        faults.add(new CriteriaFault(line, path, FAULT + code, plain(args)));
    }

    void add(Node node, String path, String code, Object... args) {
        add(line(node), path, code, args);
    }

    /** Something that a file may contain and its author probably did not mean; said once. */
    void warn(Node node, String path, String code, Object... args) {
        CriteriaFault warning = new CriteriaFault(line(node), path, WARNING + code, plain(args));
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static List<String> plain(Object... args) {
        return Stream.of(args)
                .map(arg -> arg instanceof BigDecimal number ? number.toPlainString() : arg.toString())
                .toList();
    }

    int count() {
        return faults.size();
    }

    boolean none() {
        return faults.isEmpty();
    }

    /** In the order of the lines. */
    List<CriteriaFault> sorted() {
        return sorted(faults);
    }

    /** In the order of the lines. */
    List<CriteriaFault> warnings() {
        return sorted(warnings);
    }

    private static List<CriteriaFault> sorted(List<CriteriaFault> unsorted) {
        return unsorted.stream()
                .sorted(Comparator.comparingInt(CriteriaFault::line))
                .toList();
    }
}
