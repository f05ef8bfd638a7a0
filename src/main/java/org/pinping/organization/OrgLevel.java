package org.pinping.organization;

/** The kind of a node in the organization tree, from the top down. */
public enum OrgLevel {
    COMMITTEE,
    BUREAU,
    MEDICAL_COMMUNITY,
    HOSPITAL,
    GENERAL_BRANCH,
    BRANCH
}
