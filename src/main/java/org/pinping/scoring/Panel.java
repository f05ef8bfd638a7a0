package org.pinping.scoring;

import java.util.Map;

/** Who judges in which part; a judge who is not named is one among equals. */
public record Panel<J>(Map<J, JudgeRole> roles) {

    public Panel {
        roles = Map.copyOf(roles);
    }

    public static <J> Panel<J> ofEquals() {
        return new Panel<>(Map.of());
    }

    public JudgeRole role(J judge) {
        return roles.getOrDefault(judge, JudgeRole.PLAIN);
    }
}
