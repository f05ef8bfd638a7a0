/** The pages of contests and rounds. */
@NullMarked
package org.pinping.contest.web;

import org.jspecify.annotations.NullMarked;
