/** Judges of a contest, recusals and assignments. */
@ApplicationModule(allowedDependencies = {"kernel", "account", "organization", "contest", "entry"})
@NullMarked
package org.pinping.jury;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
