package org.bluelamp.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.identity.Role;
import org.bluelamp.proof.CheckpointPost;
import org.bluelamp.proof.CheckpointReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever gets no checkpoints any more, or whose address was taken out, leaves nothing in the queue of letters. */
@PortalTest
class ReaderLettersTest {

    private static final String ADDRESS = "anwen@home.example";

    @Autowired
    TestPeople people;

    @Autowired
    CheckpointPost post;

    @Autowired
    RedactionService redactions;

    private final String force = TestPeople.freshForce();

    @Test
    void goWhenTheReaderEnds() throws SQLException {
        var reader = reader();
        people.auditor(force).run(() -> post.end(reader.getId(), reader.version()));
        assertThat(letters()).containsExactly("answer.txt waiting", "checkpoint-x-9.txt waiting of another");
    }

    @Test
    void goWhenTheAddressIsRedacted() throws SQLException {
        var reader = reader();
        var change = change(reader.getId());
        var asked = people.lead(force)
                .call(() -> redactions.ask(
                        new RedactionAsked(change, "address", "anwen", "rights-request", "A private address.")));
        people.in(force, Role.DATA_PROTECTION).run(() -> redactions.approve(asked.getId(), asked.version()));
        assertThat(letters()).containsExactly("answer.txt waiting", "checkpoint-x-9.txt waiting of another");
    }

    private CheckpointReader reader() throws SQLException {
        var reader = people.auditor(force).call(() -> post.add(ADDRESS));
        try (var owner = AtThePrompt.owner().pinnedTo(force)) {
            owner.run("insert into letter (force, id, version, recipient, subject, body, attachment_name, attachment,"
                    + " state, attempts, due_at, trouble) select '" + force + "', gen_random_uuid(), 0, who, '', '',"
                    + " file, '', state, 0, now(), '' from (values ('" + ADDRESS
                    + "', 'checkpoint-x-8.txt', 'sent'), ('"
                    + ADDRESS + "', 'checkpoint-x-9.txt', 'waiting'), ('" + ADDRESS + "', 'answer.txt', 'waiting'),"
                    + " ('b@home.example', 'checkpoint-x-9.txt', 'waiting')) v (who, file, state)");
        }
        return reader;
    }

    private UUID change(UUID record) throws SQLException {
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            return UUID.fromString(portal.ask("select id from change where record = '" + record + "'")
                    .getFirst());
        }
    }

    private List<String> letters() throws SQLException {
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            return portal.ask("select attachment_name || ' ' || state || case when recipient <> '" + ADDRESS
                    + "' then ' of another' else '' end from letter order by 1");
        }
    }
}
