/** Aggregates submitted sheets, ranks the entries and explains each place. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "contest", "criteria", "entry", "jury", "scorecard"})
@NullMarked
package org.pinping.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
