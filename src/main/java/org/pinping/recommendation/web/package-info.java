/** The pages of recommendation: quotas for the office, waiting entries for a body. */
@NullMarked
package org.pinping.recommendation.web;

import org.jspecify.annotations.NullMarked;
