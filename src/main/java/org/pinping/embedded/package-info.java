/** Starts and stops the embedded database around the application. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pinping.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
