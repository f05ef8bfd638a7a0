package samples.modules.alpha;

import samples.modules.beta.Beta;

public record Alpha(Beta beta) {}
