package canary.house;

import org.springframework.web.bind.annotation.RestController;

/** In no api package. */
@RestController
class StrayController {}
