package org.pinping.kernel;

import java.util.List;

/** A refusal that its reader can understand: thrown by façades, shown as a sentence, never logged as an error. */
public final class Problem extends RuntimeException {

    private final ProblemKind kind;
    private final transient List<Fault> faults;

    private Problem(ProblemKind kind, List<Fault> faults) {
        super(kind + " " + faults, null, false, false);
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    public static Problem notFound(String code, Object... args) {
        return of(ProblemKind.NOT_FOUND, code, args);
    }

    public static Problem forbidden(String code, Object... args) {
        return of(ProblemKind.FORBIDDEN, code, args);
    }

    public static Problem conflict(String code, Object... args) {
        return of(ProblemKind.CONFLICT, code, args);
    }

    public static Problem closed(String code, Object... args) {
        return of(ProblemKind.CLOSED, code, args);
    }

    public static Problem invalid(String code, Object... args) {
        return of(ProblemKind.INVALID, code, args);
    }

    /** Refuses with every fault at once. */
    public static Problem invalid(List<Fault> faults) {
        return new Problem(ProblemKind.INVALID, faults);
    }

    /** Refuses with every fault at once; does nothing when there is none. */
    public static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
    }

    private static Problem of(ProblemKind kind, String code, Object... args) {
        return new Problem(kind, List.of(Fault.of("", code, args)));
    }

    public ProblemKind kind() {
        return kind;
    }

    /** At least one; the first is the headline. */
    public List<Fault> faults() {
        return faults;
    }

    /** The message key of the first fault. */
    public String code() {
        return faults.get(0).code();
    }
}
