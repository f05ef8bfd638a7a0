/** Reads and writes office files; the only user of Apache POI and PDFBox, without a word of the domain. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pinping.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
