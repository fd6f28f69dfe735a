package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.history.ChangeCursor;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.HistoryExport;
import org.bluelamp.history.ToldChange;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A page of changes by a filter: the files of it, the lines, the way to older ones. Its place and the line that stands open
 * are two parameters of the page's address.
 */
class ChangeTopic extends Topic {

    private static final int LINES = 50;

    private final String path;
    private final Map<String, String> asked;
    private final Map<String, String> place;
    private final boolean empty;

    /**
     * @param path of the page on which this stands
     * @param asked the parameters of that page, without place and open line
     * @param query its whole query
     */
    ChangeTopic(
            String path,
            Map<String, String> asked,
            QueryParameters query,
            ChangeFilter filter,
            ChangeLog log,
            HistoryExport export,
            Clock clock) {
        super(translate("history.list"));
        hiddenTitle();
        this.path = path;
        this.asked = asked;
        var after = query.getSingleParameter(HistoryNavigation.AFTER).orElse(null);
        this.place = after == null ? Map.of() : Map.of(HistoryNavigation.AFTER, after);
        var page = log.list(filter, ChangeCursor.parse(after).orElse(null), LINES, Texts.locale());
        this.empty = page.changes().isEmpty();
        if (empty) {
            return;
        }
        if (Actor.current().may(Permission.EXPORT_HISTORY)) {
            add(new FileLinks(
                    "history.list.file", clock, (format, locale, out) -> export.write(filter, format, locale, out)));
        }
        var open = query.getSingleParameter(HistoryNavigation.OPEN)
                .map(ChangeTopic::id)
                .orElse(null);
        add(new ChangeList(page.changes(), log, open, this::turned), ways(page.older(), after), WhoReads.line());
    }

    /** Whether the filter finds nothing; then there is nothing here. */
    boolean isEmpty() {
        return empty;
    }

    private Div ways(@Nullable ChangeCursor older, @Nullable String after) {
        var ways = Buttons.row();
        if (older != null) {
            ways.add(Buttons.link(translate("history.older"), address(Map.of(HistoryNavigation.AFTER, older.text()))));
        }
        if (after != null) {
            ways.add(Buttons.link(translate("history.newest"), address(Map.of())));
        }
        return ways;
    }

    /** The address follows what stands open, without a step in the browser's memory. */
    private void turned(ToldChange told, boolean opened) {
        var more = new HashMap<>(place);
        if (opened) {
            more.put(HistoryNavigation.OPEN, told.change().id().toString());
        }
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(address(more)));
    }

    private String address(Map<String, String> more) {
        return HistoryNavigation.address(path, asked, more);
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
