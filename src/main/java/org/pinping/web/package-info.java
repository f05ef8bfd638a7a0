/** What all pages share: layout, sign-in chain, errors, language, home. */
@ApplicationModule(allowedDependencies = {"kernel", "account", "contest"})
@NullMarked
package org.pinping.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
