/** Accounts, roles and passwords. An account may be bound to a node of the organization tree. */
@ApplicationModule(allowedDependencies = {"kernel", "organization"})
@NullMarked
package org.pinping.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
