/** Pages of marking. */
@NullMarked
package org.pinping.scorecard.web;

import org.jspecify.annotations.NullMarked;
