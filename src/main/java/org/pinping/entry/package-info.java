/** Entries and their sections: draft, submitted, withdrawn. */
@ApplicationModule(
        allowedDependencies = {"kernel", "contest", "organization", "office", "casefile", "file", "file :: web"})
@NullMarked
package org.pinping.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
