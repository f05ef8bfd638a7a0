package org.pinping.kernel;

/** What an account may be in the whole installation; duties within a contest are granted there. */
public enum Role {
    ORGANIZER,
    BRANCH,
    JUDGE,
    SUPERVISOR
}
