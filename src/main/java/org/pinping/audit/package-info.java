/** Writes every audited event in the transaction that caused it, and reads the trail. */
@ApplicationModule(allowedDependencies = {"kernel", "account"})
@NullMarked
package org.pinping.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
