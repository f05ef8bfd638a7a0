package org.pinping.contest;

/** What an account may do in one contest beside its roles. */
public enum Duty {
    TIMEKEEPER,
    KEYING_CLERK,
    RECOMMENDER,
    APPROVER
}
