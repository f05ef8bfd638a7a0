package org.pinping.kernel;

/** Why a request was refused; the web turns each into one status. */
public enum ProblemKind {
    /** 404: it does not exist, or the actor may not know that it does. */
    NOT_FOUND,
    /** 403: it exists and the actor knows it, but may not do this. */
    FORBIDDEN,
    /** 422: what was sent contradicts the rules; the faults say where. */
    INVALID,
    /** 409: somebody else was faster. */
    CONFLICT,
    /** 409: the phase, deadline or lock no longer allows it. */
    CLOSED
}
