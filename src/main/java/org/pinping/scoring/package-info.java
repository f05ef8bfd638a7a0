/**
 * The mathematics of a contest: standards, sheets, aggregation, ranking, derivation. Pure: no clock, no chance, no
 * {@code double}, no framework.
 */
@NullMarked
package org.pinping.scoring;

import org.jspecify.annotations.NullMarked;
