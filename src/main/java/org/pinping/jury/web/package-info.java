/** Pages of the jury. */
@NullMarked
package org.pinping.jury.web;

import org.jspecify.annotations.NullMarked;
