/** Loads criteria files, reports every fault of a file, pins a standard by its digest. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "contest"})
@NullMarked
package org.pinping.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
