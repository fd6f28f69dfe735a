package org.bluelamp.history;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.history.file.ListRows;
import org.bluelamp.history.file.Listing;
import org.bluelamp.history.file.Listing.Fact;
import org.bluelamp.history.file.Listing.Field;
import org.bluelamp.history.spi.Wording;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everybody whom the force's portal has ever known, with their roles, who gave them or took them away and who left, as far
 * as the identity provider tells, and how long they have been away.
 */
@Service
@Requires(Permission.READ_HISTORY)
public class UserList {

    private static final int PAGE = 500;

    private final PersonRows rows;
    private final RoleGrants grants;
    private final RoleGrantRounds rounds;
    private final Visits visits;
    private final Telling telling;
    private final Handover handover;
    private final Clock clock;
    private final TransactionTemplate reading;

    UserList(
            PersonRows rows,
            RoleGrants grants,
            RoleGrantRounds rounds,
            Visits visits,
            Telling telling,
            Handover handover,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.grants = grants;
        this.rounds = rounds;
        this.visits = visits;
        this.telling = telling;
        this.handover = handover;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** How far it is known who gave a role. */
    public RoleGrantStanding grantors() {
        return rounds.standing();
    }

    /** By name, those that follow the cursor. */
    public List<KnownPerson> page(Whom whom, @Nullable PersonCursor after, int size) {
        visits.tell();
        return read(whom, after, size);
    }

    /** Everybody whom the list shows, as a file. */
    @Requires(Permission.EXPORT_HISTORY)
    public void write(Whom whom, ListFormat format, Locale locale, OutputStream out) throws IOException {
        visits.tell();
        var words = telling.wording(locale);
        try (var list = new ListRows()) {
            PersonCursor after = null;
            do {
                var page = read(whom, after, PAGE);
                for (var person : page) {
                    list.add(row(person, words));
                }
                after = page.size() < PAGE
                        ? null
                        : new PersonCursor(page.getLast().name(), page.getLast().id());
            } while (after != null);
            list.end();
            handover.give("people", Map.of("show", whom.code()), listing(whom, list.count(), words), list, format, out);
        }
    }

    private List<KnownPerson> read(Whom whom, @Nullable PersonCursor after, int size) {
        return Objects.requireNonNull(reading.execute(_ -> {
            var found = rows.list(whom, after, clock.instant(), size);
            var known = grants.of(found.stream().map(KnownPerson::id).toList());
            return found.stream()
                    .map(person -> person.granted(known.getOrDefault(person.id(), List.of())))
                    .toList();
        }));
    }

    private Listing listing(Whom whom, long count, Wording words) {
        return new Listing(
                words.translate("history.people.title"),
                List.of(
                        new Fact(
                                words.translate("history.csv.filter"),
                                words.translate("history.people.show." + whom.code())),
                        new Fact(
                                words.translate("history.csv.asAt"),
                                words.moment(clock.instant().toString())),
                        new Fact(words.translate("history.csv.rows"), Long.toString(count)),
                        new Fact(
                                words.translate("history.people.grantor"),
                                words.translate(
                                        "history.people.grantor."
                                                + grantors().state().code(),
                                        grantors().at() == null
                                                ? ""
                                                : words.moment(grantors().at().toString())))),
                List.of(
                        field("name", 20, words),
                        field("roles", 28, words),
                        field("grantor", 28, words),
                        field("since", 14, words).moment(),
                        field("first", 14, words).moment(),
                        field("signIn", 14, words).moment(),
                        field("last", 14, words).moment(),
                        field("left", 14, words).moment(),
                        field("id", 0, words)),
                words.translate("history.csv.hash"),
                words.translate("history.pdf.page"),
                words.locale());
    }

    private static Field field(String name, int width, Wording words) {
        return new Field(words.translate("history.people." + name), width);
    }

    private static List<String> row(KnownPerson person, Wording words) {
        return List.of(
                person.name(),
                person.roles().stream().map(role -> held(person, role, words)).collect(Collectors.joining(", ")),
                granted(person, words),
                moment(person.rolesSince()),
                moment(person.firstSeen()),
                moment(person.lastSignIn()),
                moment(person.lastSeen()),
                moment(person.leftAt()),
                person.id().toString());
    }

    private static String held(KnownPerson person, Role role, Wording words) {
        var name = words.translate("history.role." + role.code());
        return person.takenAt(role)
                .map(at -> words.translate("history.people.taken.in", name, words.moment(at.toString())))
                .orElse(name);
    }

    private static String granted(KnownPerson person, Wording words) {
        return person.grants().stream()
                .map(grant -> words.translate("history.role." + grant.role().code()) + ": " + grant.by() + ", "
                        + words.moment(grant.at().toString()))
                .collect(Collectors.joining("; "));
    }

    private static String moment(@Nullable Instant at) {
        return at == null
                ? ""
                : at.atZone(UkDay.ZONE).toLocalDateTime().withNano(0).toString();
    }
}
