package org.pinping.entry;

import java.time.Instant;
import org.pinping.organization.OrganizationId;

/** A later deadline for one body alone, with the reason it was given. */
public record Extension(OrganizationId organization, String organizationName, Instant closesAt, String reason) {}
