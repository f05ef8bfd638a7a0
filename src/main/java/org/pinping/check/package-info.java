/** The formal check: a checklist per contest, partly computed, and its verdicts. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "contest",
            "organization",
            "entry",
            "entry :: material",
            "file",
            "recommendation",
            "brand"
        })
@NullMarked
package org.pinping.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
