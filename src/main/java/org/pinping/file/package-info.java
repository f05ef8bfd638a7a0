/** Files of any content: uploaded in pieces, checked by what they hold, kept under keys of our own, read in ranges. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.pinping.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
