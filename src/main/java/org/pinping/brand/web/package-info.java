/** The pages of the brand matrix. */
@NullMarked
package org.pinping.brand.web;

import org.jspecify.annotations.NullMarked;
