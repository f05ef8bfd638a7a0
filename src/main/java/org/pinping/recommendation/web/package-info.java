@NullMarked
package org.pinping.recommendation.web;

import org.jspecify.annotations.NullMarked;
