package org.pinping.entry.material;

import java.util.ArrayList;
import java.util.List;
import org.pinping.contest.PlainText;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;

/** How many files, how large, and what may be said about them. */
record MaterialRules(MaterialSettings settings) {

    private static final int LONGEST_CAPTION = 300;
    private static final int MOST_CLAUSES = 40;

    /**
     * Where only one is allowed the new one takes the place of the old.
     *
     * @param announced the bytes that other uploads will take
     */
    void requireRoom(List<Material> present, MaterialKind kind, long size, long announced) {
        KindRule rule = settings.of(kind);
        long count = present.stream().filter(it -> it.kind() == kind).count();
        if (rule.most() > 1 && count >= rule.most()) {
            throw Problem.invalid("problem.material.many", rule.most());
        }
        if (size > rule.largest().toBytes()) {
            throw Problem.invalid("problem.material.large", rule.largest().toMegabytes());
        }
        long taken = present.stream().mapToLong(it -> it.file().size()).sum();
        if (taken + announced + size > settings.entry().toBytes()) {
            throw Problem.invalid("problem.material.full", settings.entry().toMegabytes());
        }
    }

    static void checkCaption(String caption) {
        List<Fault> faults = new ArrayList<>();
        PlainText.checkLine("caption", caption, LONGEST_CAPTION, faults);
        Problem.refuse(faults);
    }

    static void checkClauses(MaterialKind kind, List<String> clauses) {
        boolean strange = clauses.stream().anyMatch(it -> !it.matches("[\\p{L}\\p{N}._-]{1,40}"));
        if (strange || clauses.size() > MOST_CLAUSES || (kind != MaterialKind.EVIDENCE && !clauses.isEmpty())) {
            throw Problem.invalid("problem.material.clause");
        }
    }

    /** What the call asks for and is not there. */
    List<Fault> shortages(List<Material> present) {
        List<Fault> faults = new ArrayList<>();
        for (MaterialKind kind : MaterialKind.values()) {
            int count = (int) present.stream().filter(it -> it.kind() == kind).count();
            int least = settings.of(kind).least();
            if (count < least) {
                faults.add(Fault.of("materials", "problem.material.few." + kind, least, count));
            }
        }
        return faults;
    }
}
