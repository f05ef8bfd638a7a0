/** Pages of the result. */
@NullMarked
package org.pinping.result.web;

import org.jspecify.annotations.NullMarked;
