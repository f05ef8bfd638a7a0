/** Where papers are fetched. */
@NullMarked
package org.pinping.report.web;

import org.jspecify.annotations.NullMarked;
