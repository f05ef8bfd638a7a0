/** The brand matrix: whose brands there are, which belong to which, and what they have won. */
@ApplicationModule(allowedDependencies = {"kernel", "organization"})
@NullMarked
package org.pinping.brand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
