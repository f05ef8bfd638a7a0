/** Fills an empty installation with the demo contests of the seeds folder, through the same façades that people use. */
@NullMarked
package org.pinping.demo;

import org.jspecify.annotations.NullMarked;
