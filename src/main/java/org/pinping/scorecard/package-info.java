/** A judge's sheet for one entry: draft, submitted, reopened. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "contest",
            "criteria",
            "entry",
            "entry :: material",
            "file",
            "file :: web",
            "jury"
        })
@NullMarked
package org.pinping.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
