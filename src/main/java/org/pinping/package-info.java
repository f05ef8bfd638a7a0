/** 品评 Pinping: judging of brand competitions; each direct sub-package is a module. */
@NullMarked
package org.pinping;

import org.jspecify.annotations.NullMarked;
