/** Cuts the text of a case file into the sections of a contest and says what it did; knows no page and no database. */
@ApplicationModule(allowedDependencies = "office")
@NullMarked
package org.pinping.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
