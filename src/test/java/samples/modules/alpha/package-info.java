/** A module that may not use the other one, and does. */
@ApplicationModule(allowedDependencies = {})
package samples.modules.alpha;

import org.springframework.modulith.ApplicationModule;
