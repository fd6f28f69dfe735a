package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Ended;
import org.bluelamp.help.Reply;
import org.bluelamp.help.Sharing;
import org.bluelamp.help.SharingKind;
import org.bluelamp.help.SharingService;
import org.bluelamp.help.SharingState;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** One thing that the force says by name: exactly what is sent, how far it is, and what may be done with it now. */
@Route(HelpNavigation.SHARING + "/:id")
@Requires(Permission.READ_HELP)
class SharingView extends HelpPage implements BeforeEnterObserver {

    private final SharingService sharings;
    private final AssessmentService assessments;
    private final HelpWords words;
    private final People people;

    SharingView(SharingService sharings, AssessmentService assessments, HelpWords words, People people) {
        this.sharings = sharings;
        this.assessments = assessments;
        this.words = words;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Address.id(event, "id"));
    }

    private void show(UUID id) {
        removeAll();
        problems.clear();
        var sharing = sharings.sharing(id);
        var fields = new FormFields(problems);
        var ended = assessments.ended();
        var name = translate("help.one." + sharing.kind().code(), sharing.standard());
        title(name);
        add(new PageHead(name)
                .lead(translate("help.one.lead." + sharing.kind().code() + "."
                        + (unfound(sharing, ended) ? "ended" : sharing.state().code())))
                .back(translate("help.sharing"), HelpNavigation.SHARING)
                .with(HelpWords.status(sharing.state()))
                .errors(problems));
        ended.map(EndedNote::of).ifPresent(this::add);
        add(new Topic(translate(sharing.state() == SharingState.SHARED ? "help.sent" : "help.to-send"))
                .with(WhatIsSent.of(sharing, words)));
        sharings.replies(List.of(sharing)).forEach((_, reply) -> add(reply(reply)));
        if (sharing.state() == SharingState.TO_CONFIRM
                && ended.isEmpty()
                && Actor.current().may(Permission.CONFIRM_HELP)) {
            add(new ConfirmForm(
                    sharing.kind(),
                    fields,
                    () -> done(id, fields, () -> sharings.confirm(id, sharing.version())),
                    why -> done(id, fields, () -> sharings.decline(id, sharing.version(), why))));
        }
        if (sharing.open() && Actor.current().may(Permission.WITHDRAW_HELP)) {
            add(new Topic(translate("help.withdraw"))
                    .intro(translate(
                            sharing.state() == SharingState.SHARED
                                    ? "help.withdraw.text." + sharing.kind().code()
                                    : "help.withdraw.unsent"))
                    .with(Buttons.row(Buttons.secondary(
                            translate("help.withdraw"),
                            _ -> done(id, fields, () -> sharings.withdraw(id, sharing.version()))))));
        }
        add(new Topic(translate("help.who-did")).with(facts(sharing)));
    }

    /** Whether it was offered to forces that do not find it any more. */
    private static boolean unfound(Sharing sharing, Optional<Ended> ended) {
        return ended.isPresent() && sharing.kind() == SharingKind.PRACTICE && sharing.state() == SharingState.SHARED;
    }

    private static Topic reply(Reply reply) {
        var topic = new Topic(translate("help.reply")).with(HelpWords.replied(reply.state()));
        if (reply.note() != null) {
            topic.with(new Paragraph(reply.note()));
        }
        return topic;
    }

    private void done(UUID id, FormFields fields, Runnable step) {
        if (fields.attempt(step)) {
            show(id);
        }
    }

    private Facts facts(Sharing sharing) {
        var ids = new HashSet<UUID>(List.of(sharing.askedBy()));
        sharing.decidedBy().ifPresent(ids::add);
        sharing.withdrawnBy().ifPresent(ids::add);
        var names = people.names(ids);
        var facts = new Facts()
                .add(translate("help.written-by"), name(names, sharing.askedBy()))
                .add(translate("help.written"), DateText.moment(sharing.askedAt()));
        var decided = sharing.reason().isPresent() ? "help.declined" : "help.confirmed";
        sharing.decidedBy().ifPresent(by -> facts.add(translate(decided + "-by"), name(names, by)));
        sharing.decidedAt().ifPresent(at -> facts.add(translate(decided), DateText.moment(at)));
        sharing.reason().ifPresent(why -> facts.add(translate("help.reason"), why));
        sharing.withdrawnBy().ifPresent(by -> facts.add(translate("help.withdrawn-by"), name(names, by)));
        sharing.withdrawnAt().ifPresent(at -> facts.add(translate("help.withdrawn"), DateText.moment(at)));
        return facts;
    }

    private static String name(Map<UUID, String> names, UUID person) {
        return names.getOrDefault(person, translate("help.somebody"));
    }
}
