/** The pages of standards and of a round's rules. */
@NullMarked
package org.pinping.criteria.web;

import org.jspecify.annotations.NullMarked;
