/** The pages of the formal check: overview, one entry, checklist, two texts side by side. */
@NullMarked
package org.pinping.check.web;

import org.jspecify.annotations.NullMarked;
