package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/** Collects everything that is wrong with one file. */
final class Faults {

    private static final String PREFIX = "criteria.fault.";

    private final List<CriteriaFault> faults = new ArrayList<>();

    void add(int line, String path, String code, Object... args) {
        faults.add(new CriteriaFault(
                line, path, PREFIX + code, Stream.of(args).map(Faults::plain).toList()));
    }

    void add(Node node, String path, String code, Object... args) {
        add(node.getStartMark().getLine() + 1, path, code, args);
    }

    private static String plain(Object arg) {
        return arg instanceof BigDecimal number ? number.toPlainString() : arg.toString();
    }

    int count() {
        return faults.size();
    }

    boolean none() {
        return faults.isEmpty();
    }

    /** In the order of the lines. */
    List<CriteriaFault> sorted() {
        return faults.stream()
                .sorted(Comparator.comparingInt(CriteriaFault::line))
                .toList();
    }
}
