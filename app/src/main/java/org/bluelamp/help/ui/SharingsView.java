package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.help.PageEnd;
import org.bluelamp.help.Reply;
import org.bluelamp.help.Sharing;
import org.bluelamp.help.SharingService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Status;
import org.jspecify.annotations.Nullable;

/** What the force has asked for and offered by name, newest first, each with how far it is. */
@Route(HelpNavigation.SHARING)
@Requires(Permission.READ_HELP)
class SharingsView extends HelpPage implements BeforeEnterObserver {

    private final SharingService sharings;
    private final AssessmentService assessments;
    private final HelpWords words;

    SharingsView(SharingService sharings, AssessmentService assessments, HelpWords words) {
        this.sharings = sharings;
        this.assessments = assessments;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title(translate("help.sharing"));
        add(new PageHead(translate("help.sharing")).lead(translate("help.sharing.lead")));
        assessments.ended().map(EndedNote::of).ifPresent(this::add);
        var rows = sharings.list(HelpNavigation.after(event.getLocation()), LINES + 1);
        if (rows.isEmpty()) {
            add(new EmptyState(
                    translate("help.sharing.none"),
                    translate("help.sharing.none.text"),
                    Buttons.link(translate("help.sharing.assessment"), "assessment")));
            return;
        }
        var shown = shown(rows);
        add(table(shown, words, sharings.replies(shown)));
        if (rows.size() > LINES) {
            var last = shown.getLast();
            add(Buttons.row(Buttons.link(
                    translate("help.more"),
                    HelpNavigation.list(HelpNavigation.SHARING, Map.of(), new PageEnd(last.askedAt(), last.getId())))));
        }
    }

    static FoldTable table(List<Sharing> sharings, HelpWords words, Map<UUID, Reply> replies) {
        var table = new FoldTable(
                translate("help.sharing"),
                Column.text(translate("help.what")),
                Column.text(translate("help.standard")),
                Column.text(translate("help.written")),
                Column.plain(translate("help.state")));
        for (var sharing : sharings) {
            table.addRow(
                    new Anchor(
                            HelpNavigation.sharing(sharing.getId()),
                            translate("help.kind." + sharing.kind().code()) + ", " + sharing.standard()),
                    words.standardShort(sharing.edition(), sharing.standard()),
                    new Span(DateText.day(sharing.askedAt())),
                    status(sharing, replies.get(sharing.getId())));
        }
        return table;
    }

    /** How far it is: with the national service, its own word for it. */
    private static Status status(Sharing sharing, @Nullable Reply reply) {
        return reply == null ? HelpWords.status(sharing.state()) : HelpWords.replied(reply.state());
    }
}
