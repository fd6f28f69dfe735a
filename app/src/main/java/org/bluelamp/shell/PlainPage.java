package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** A page of text: a title, a lead, and topics of sentences. */
abstract class PlainPage extends Div implements HasDynamicTitle {

    private final String title;

    PlainPage(String titleKey, String leadKey) {
        title = translate(titleKey);
        add(new PageHead(title).lead(translate(leadKey)));
    }

    final void topic(String titleKey, String... sentences) {
        Topic topic = new Topic(translate(titleKey));
        for (String sentence : sentences) {
            Paragraph paragraph = new Paragraph(sentence);
            paragraph.addClassName("measure");
            topic.add(paragraph);
        }
        add(topic);
    }

    final void list(String titleKey, List<String> entries) {
        Topic topic = new Topic(translate(titleKey));
        UnorderedList list = new UnorderedList();
        list.addClassNames("measure", "stack-s");
        entries.forEach(entry -> list.add(new ListItem(entry)));
        add(topic.with(list));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
