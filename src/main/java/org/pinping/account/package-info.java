/** Accounts, roles and passwords. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.pinping.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
