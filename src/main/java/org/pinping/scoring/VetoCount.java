package org.pinping.scoring;

/** How many judges raised a veto; listed only if at least one did. */
public record VetoCount(Clause clause, VetoEffect effect, int raised, int needed) {

    static VetoCount of(Clause clause, int raised) {
        if (clause.kind() instanceof Veto veto) {
            return new VetoCount(clause, veto.effect(), raised, veto.judgesNeeded());
        }
        throw new IllegalArgumentException("not a veto: " + clause.code());
    }

    public boolean takesEffect() {
        return raised >= needed;
    }
}
