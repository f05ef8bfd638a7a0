/** What a content is, told from its bytes alone, and how it is made harmless. */
@NullMarked
package org.pinping.file.content;

import org.jspecify.annotations.NullMarked;
