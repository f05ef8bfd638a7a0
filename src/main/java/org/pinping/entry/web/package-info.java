/** The pages of entries: list, form, confirmation, status. */
@NullMarked
package org.pinping.entry.web;

import org.jspecify.annotations.NullMarked;
