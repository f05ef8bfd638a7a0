package org.pinping.organization;

import java.time.Instant;

/**
 * A file of organizations as it is kept.
 *
 * @param treeDigest of the tree that it was held against when it came
 * @param open whether it still waits to be confirmed
 */
record OrganizationImport(
        ImportId id, String fileName, Instant createdAt, ImportTable table, String treeDigest, boolean open) {}
