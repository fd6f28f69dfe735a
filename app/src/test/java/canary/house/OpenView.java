package canary.house;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;

/** Public, in no ui package, for nobody in particular, with a layout of its own. */
@Route(value = "canary", layout = OpenView.Own.class)
public class OpenView extends Main {
    static class Own extends Main implements RouterLayout {}
}
