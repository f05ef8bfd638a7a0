package samples.web;

import org.springframework.stereotype.Controller;

/** Public. */
@Controller
public class OpenController {}
