package org.bluelamp.records;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bluelamp.history.History;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What is held about a person of one's own force, for whoever answers their request. */
@Service
@Requires(Permission.FIND_PERSON)
public class PersonSearch {

    private final MentionRows rows;
    private final SubjectRows subjects;
    private final People people;
    private final History history;
    private final TransactionTemplate reading;

    PersonSearch(
            MentionRows rows, SubjectRows subjects, People people, History history, TransactionTemplate transaction) {
        this.rows = rows;
        this.subjects = subjects;
        this.people = people;
        this.history = history;
        this.reading = transaction;
    }

    /**
     * Of everybody who ever signed in, those whose name or account name, of today or before, holds these words: by name, at most so
     * many. Everybody where there are no words.
     */
    public Map<UUID, String> people(String called, int most) {
        return Objects.requireNonNull(reading.execute(status -> subjects.called(called.strip(), most)));
    }

    /** That it was looked for is told first. {@link Absent} for a person of another force, as for none. */
    public HeldAbout about(UUID person) {
        if (!people.names(Set.of(person)).containsKey(person)) {
            throw new Absent("person");
        }
        history.tell("person", person, "looked-for", null);
        var found = reading.execute(status -> rows.find(person).orElseThrow(() -> new Absent("person")));
        return Objects.requireNonNull(found);
    }
}
