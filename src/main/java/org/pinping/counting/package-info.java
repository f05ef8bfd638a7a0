/** The counting command: a ranking out of files alone, without server, database or framework. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "criteria", "office"})
@NullMarked
package org.pinping.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
