/** Takes in case files: reads them, keeps what they propose until a person has looked at it, fills drafts with it. */
@NullMarked
package org.pinping.entry.intake;

import org.jspecify.annotations.NullMarked;
