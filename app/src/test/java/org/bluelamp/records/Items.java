package org.bluelamp.records;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.bluelamp.TestPeople;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;

/** Evidence of one force, to have something taken out of. */
public final class Items {

    private final TestPeople people;
    private final EvidenceService evidence;
    private final RedactionService redactions;
    private final Subject subject;
    private final String force;

    public Items(
            TestPeople people, EvidenceService evidence, RedactionService redactions, Subject subject, String force) {
        this.people = people;
        this.evidence = evidence;
        this.redactions = redactions;
        this.subject = subject;
        this.force = force;
    }

    public static Offer offer(String title) {
        return new Offer(title, EvidenceKind.MINUTES, LocalDate.of(2026, 3, 14), Classification.OFFICIAL, true);
    }

    public Actor officer() {
        return people.in(force, Role.DATA_PROTECTION);
    }

    /** Offered and accepted by the lead: two changes, the second of which has the title before and after. */
    public Evidence accepted(String title) {
        return people.lead(force).call(() -> {
            var item = evidence.offerLink(subject, offer(title), "https://force.example/schedule");
            return evidence.accept(item.getId(), item.version());
        });
    }

    /** The change that made the record. */
    public UUID change(UUID record) throws SQLException {
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            return UUID.fromString(portal.ask("select id from change where record = '" + record
                            + "' and operation = 'insert' order by at")
                    .getFirst());
        }
    }

    public Redaction asked(Evidence item, String words) throws SQLException {
        var change = change(item.getId());
        return people.lead(force)
                .call(() -> redactions.ask(
                        new RedactionAsked(change, "title", words, "typed-by-mistake", "A name has no place here.")));
    }
}
