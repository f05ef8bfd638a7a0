/** A judge's sheet for one entry: draft, submitted, reopened. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "contest", "criteria", "entry", "jury"})
@NullMarked
package org.pinping.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
