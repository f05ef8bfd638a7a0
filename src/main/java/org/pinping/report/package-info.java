/** The papers: which workbook, sheet, column and signature line. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "office",
            "scoring",
            "contest",
            "check",
            "criteria",
            "entry",
            "jury",
            "scorecard",
            "result"
        })
@NullMarked
package org.pinping.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
