/** The counting command: a ranking out of files alone, without server, database or framework. */
@ApplicationModule(allowedDependencies = {"scoring", "criteria", "statistics", "office"})
@NullMarked
package org.pinping.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
