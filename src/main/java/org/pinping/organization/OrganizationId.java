package org.pinping.organization;

/** Identifies a node of the organization tree. */
public record OrganizationId(long value) {}
