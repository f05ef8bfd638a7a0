/** The pages of the organization tree. */
@NullMarked
package org.pinping.organization.web;

import org.jspecify.annotations.NullMarked;
