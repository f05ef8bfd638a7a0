/** How the content of a file is answered, for the modules whose files they are. */
@NamedInterface("web")
@NullMarked
package org.pinping.file.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
