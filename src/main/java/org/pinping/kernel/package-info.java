/** Vocabulary that every module needs: who acts, what went wrong, what is recorded. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pinping.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
