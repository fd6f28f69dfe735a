package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import org.bluelamp.help.InboxItem;
import org.bluelamp.help.Sharing;
import org.bluelamp.help.SharingAsked;
import org.bluelamp.identity.Actor;
import org.bluelamp.uikit.CheckAnswers;

/** The four things that cross, and no fifth: the same four to whoever writes them, confirms them and receives them. */
final class WhatIsSent {

    private WhatIsSent() {}

    static CheckAnswers of(SharingAsked asked, HelpWords words, Runnable change) {
        return new CheckAnswers()
                .add(translate("help.force"), words.force(Actor.current().force()))
                .add(translate("help.standard"), words.standardWhole(asked.edition(), asked.standard()))
                .add(translate("help.contact"), asked.contact(), change)
                .add(translate("help.sentence"), asked.sentence(), change);
    }

    static CheckAnswers of(Sharing sharing, HelpWords words) {
        return of(
                words.force(Actor.current().force()),
                words.standardWhole(sharing.edition(), sharing.standard()),
                sharing.contact(),
                translate("help.sentence"),
                sharing.sentence());
    }

    static CheckAnswers of(InboxItem item, HelpWords words) {
        return of(
                words.asker(item),
                words.standardWhole(item.edition(), item.standard()),
                item.contact(),
                translate("help.said"),
                item.sentence());
    }

    private static CheckAnswers of(Span force, Span standard, String contact, String whose, String sentence) {
        return new CheckAnswers()
                .add(translate("help.force"), force)
                .add(translate("help.standard"), standard)
                .add(translate("help.contact"), HelpWords.mail(contact))
                .add(whose, sentence);
    }
}
