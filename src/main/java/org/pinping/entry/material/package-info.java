/** What belongs to an entry besides its text: logo, photos, evidence, the scanned form. */
@NamedInterface("material")
@NullMarked
package org.pinping.entry.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
