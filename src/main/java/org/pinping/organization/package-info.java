/** The tree of party organizations. */
@ApplicationModule(allowedDependencies = {"kernel", "office"})
@NullMarked
package org.pinping.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
