package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.assessment.Standing;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceStatus;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.uikit.Note;

/** Evidence that somebody has to do something about, with the way to each standard. Read from what the page has read already. */
final class WaitingEvidence {

    /** More links than that are no way to anything. */
    private static final int MOST_LINKS = 10;

    private WaitingEvidence() {}

    /** What waits for whoever is at work: for the lead what is offered, for others what they offered and got back. */
    static Optional<Component> on(Standing standing, Instant now) {
        var actor = Actor.current();
        if (!standing.open(now)) {
            return Optional.empty();
        }
        if (actor.may(Permission.DECIDE_EVIDENCE)) {
            return offered(standing)
                    .map(items -> Note.go(translate("assessment.evidence.waits", items.size()))
                            .with(links(standing, items)));
        }
        return actor.may(Permission.OFFER_EVIDENCE)
                ? some(all(standing)
                                .filter(item -> item.status() == EvidenceStatus.RETURNED)
                                .filter(item -> item.offeredBy().equals(actor.personId()))
                                .filter(item -> !answered(standing, item)))
                        .map(items -> Note.warn("", translate("assessment.evidence.sent-back", items.size()))
                                .with(links(standing, items)))
                : Optional.empty();
    }

    /** That offered evidence counts for nothing while nobody has decided on it; not where the edition asks for none. */
    static Optional<Component> undecided(Standing standing) {
        return standing.edition().asksForEvidence()
                ? offered(standing)
                        .map(items -> Note.warn("", translate("assessment.evidence.undecided", items.size()))
                                .with(links(standing, items)))
                : Optional.empty();
    }

    private static Optional<List<Evidence>> offered(Standing standing) {
        return some(all(standing).filter(item -> item.status() == EvidenceStatus.OFFERED));
    }

    /** Whether the same person has offered something else for the standard since. */
    private static boolean answered(Standing standing, Evidence returned) {
        return standing.shown(returned.subject().part()).stream()
                .anyMatch(item -> item.offeredBy().equals(returned.offeredBy())
                        && !item.offeredAt().isBefore(returned.offeredAt())
                        && item.status() != EvidenceStatus.RETURNED);
    }

    private static Stream<Evidence> all(Standing standing) {
        return standing.evidence().values().stream().flatMap(List::stream);
    }

    private static Optional<List<Evidence>> some(Stream<Evidence> items) {
        return Optional.of(items.toList()).filter(found -> !found.isEmpty());
    }

    /** In the edition's order. */
    private static Component links(Standing standing, List<Evidence> items) {
        var links = new Span();
        for (var area : standing.edition().areas()) {
            for (var standard : standing.asked(area.code())) {
                if (links.getComponentCount() < 2 * MOST_LINKS
                        && items.stream().anyMatch(item -> item.subject().part().equals(standard.code()))) {
                    links.add(
                            new Anchor(
                                    AssessmentNavigation.standard(
                                            standing.assessment().getId(), area.code(), standard.code()),
                                    standard.code()),
                            new Span(" "));
                }
            }
        }
        return links;
    }
}
