/** Journeys through the pages in a real browser. */
@NullMarked
package org.pinping.browser;

import org.jspecify.annotations.NullMarked;
