package samples.contest;

import org.springframework.stereotype.Controller;

/** Outside a web package. */
@Controller
class StrayController {}
