package canary.doors;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;

/** Says nothing about who may open it: nobody may. */
@Route("canary/unmarked")
public class UnmarkedView extends Main {}
