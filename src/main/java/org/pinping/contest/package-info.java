/** A contest with its categories, sections, rounds and phases. */
@ApplicationModule(allowedDependencies = {"kernel", "account", "scoring"})
@NullMarked
package org.pinping.contest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
