/** The page of the trail. */
@NullMarked
package org.pinping.audit.web;

import org.jspecify.annotations.NullMarked;
