/** Recommendation up the tree: which bodies have to endorse an entry, and how many each may. */
@ApplicationModule(allowedDependencies = {"kernel", "contest", "organization", "entry"})
@NullMarked
package org.pinping.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
