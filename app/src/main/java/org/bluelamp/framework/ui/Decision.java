package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Supplier;
import org.bluelamp.framework.Cycle;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckAnswers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/**
 * The last page before something is done to a cycle: what would be done, what follows from it in plain words, and the
 * button.
 */
abstract class Decision extends FrameworkPage {

    /**
     * Builds the page.
     *
     * @param back what one came from: words and address
     */
    final void show(String title, String backWords, String back, CheckAnswers facts, String... consequences) {
        removeAll();
        problems.clear();
        title(title);
        var follows = new UnorderedList();
        for (var consequence : consequences) {
            follows.add(new ListItem(consequence));
        }
        add(
                new PageHead(title).back(backWords, back).errors(problems),
                facts,
                new Topic(translate("framework.check.follows")).with(follows));
    }

    final void buttons(Component confirm, String cancel) {
        add(Buttons.row(confirm, Buttons.link(translate("framework.form.cancel"), cancel)));
    }

    /** Does it and shows the cycle as it then is. */
    final void decide(String done, Supplier<Cycle> change) {
        attempt(() -> {
            var cycle = change.get();
            UI.getCurrentOrThrow()
                    .navigate(FrameworkNavigation.cycle(cycle.getId()), QueryParameters.of(CycleView.DONE, done));
        });
    }
}
