/** Vocabulary that every module needs: who acts, what went wrong, what is recorded, by which digest it is known. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pinping.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
