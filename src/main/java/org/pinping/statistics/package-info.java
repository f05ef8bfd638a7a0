/**
 * How firm a result is: severity and consistency of judges, reliability, agreement, chances, sensitivity. It informs and
 * never decides, so it alone may work with {@code double}. Pure: no clock, no chance but a seed, no framework.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pinping.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
