package org.pinping.scoring;

/** What a sheet of a judge from the entry's own organization is worth. */
public enum OwnOrganization {
    COUNT,
    EXCLUDE
}
