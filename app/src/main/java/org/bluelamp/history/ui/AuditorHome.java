package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.Checks;
import org.bluelamp.history.ChecksStanding.State;
import org.bluelamp.history.News;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.ui.RoleHome;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;

/** Home of an auditor, of the force, the nation or from outside: what is new since the last visit, by kind, and the newest of it. */
@org.springframework.stereotype.Component
class AuditorHome implements RoleHome {

    private static final int NEWEST = 10;
    private static final Set<Role> ROLES = EnumSet.of(Role.AUDITOR, Role.NATIONAL_AUDITOR, Role.GUEST_AUDITOR);

    private final ChangeLog log;
    private final Checks checks;

    AuditorHome(ChangeLog log, Checks checks) {
        this.log = log;
        this.checks = checks;
    }

    @Override
    public boolean serves(Actor actor) {
        return ROLES.contains(actor.role());
    }

    @Override
    public Component build() {
        var news = log.news(NEWEST, Texts.locale());
        var since = news.since();
        var home = new Div(new PageHead(translate("history.home.title"))
                .lead(
                        since == null
                                ? translate("history.home.first")
                                : translate("history.home.lead", DateText.moment(since))));
        var standing = checks.standing();
        if (standing.state() == State.BROKEN || standing.state() == State.FAILED) {
            home.add(WholeNote.leading(standing));
        }
        if (news.many()) {
            home.add(Note.info(translate("history.home.many", News.MOST)));
        }
        if (news.newest().isEmpty()) {
            home.add(new EmptyState(
                    translate("history.home.nothing.title"), translate("history.home.nothing.text"), all(null)));
            return home;
        }
        home.add(
                new Topic(translate("history.home.kinds")).with(kinds(news)),
                new Topic(translate("history.home.newest"))
                        .with(
                                new ChangeList(news.newest(), log, null, (told, opened) -> {}),
                                Buttons.row(all(since)),
                                WhoReads.line()));
        return home;
    }

    /** To everything, or to what was done since that day: a filter of the history knows days, no hours. */
    private static Component all(@Nullable Instant since) {
        return since == null
                ? Buttons.primaryLink(
                        translate("history.home.all"), HistoryNavigation.list(ChangeFilter.NONE, Map.of()))
                : Buttons.primaryLink(
                        translate("history.home.since", DateText.day(since)),
                        HistoryNavigation.list(ChangeFilter.ofDaysSince(UkDay.of(since)), Map.of()));
    }

    private static FoldTable kinds(News news) {
        var table = new FoldTable(
                        translate("history.home.kinds"),
                        Column.text(translate("history.home.kinds.kind")),
                        Column.number(translate("history.home.kinds.count")))
                .tight();
        news.kinds()
                .forEach(kind -> table.addRow(
                        new Span(translate(kind.interest().text())), new Span(Numbers.whole(kind.count()))));
        return table;
    }
}
