/** The pages and addresses of an entry's files: upload, list, download. */
@NullMarked
package org.pinping.entry.material.web;

import org.jspecify.annotations.NullMarked;
