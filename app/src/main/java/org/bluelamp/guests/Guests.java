package org.bluelamp.guests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.guests.spi.Offered;
import org.bluelamp.guests.spi.Windows;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.tenancy.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom one's own force lets in. */
@Service
public class Guests {

    private final AllGrants grants;
    private final GrantRows rows;
    private final Homes homes;
    private final Windows windows;
    private final Clock clock;

    Guests(AllGrants grants, GrantRows rows, Homes homes, Windows windows, Clock clock) {
        this.grants = grants;
        this.rows = rows;
        this.homes = homes;
        this.windows = windows;
        this.clock = clock;
    }

    /** What can be opened to a reviewer now, in the order in which it is shown; empty where there is nothing yet. */
    @Requires(Permission.LET_GUESTS_IN)
    @Transactional(readOnly = true)
    public List<Offered> offered(Locale locale) {
        return windows.offered(locale);
    }

    /** Everything that is missing or wrong, so that it can be mended in one go. */
    @Requires(Permission.LET_GUESTS_IN)
    @Transactional(readOnly = true)
    public List<Refused> refusals(Invitation asked) {
        var refusals = new ArrayList<Refused>();
        var purpose = Coded.find(Purpose.class, Invitation.text(asked.purpose()));
        if (purpose.isEmpty()) {
            refusals.add(Refused.field("purpose", "guests.refused.purpose"));
        }
        if (purpose.filter(Purpose.REVIEW::equals).isEmpty()) {
            if (asked.record() != null || !Invitation.text(asked.part()).isEmpty()) {
                refusals.add(Refused.field("part", "guests.refused.no-part"));
            }
        } else if (window(asked).isEmpty()) {
            refusals.add(Refused.field("part", "guests.refused.part"));
        }
        if (!homes.known(Invitation.text(asked.home()))) {
            refusals.add(Refused.field("home", "guests.refused.home"));
        }
        var guest = asked.guest();
        if (guest.isEmpty()
                || guest.length() > 200
                || guest.chars().anyMatch(sign -> Character.isWhitespace(sign) || Character.isISOControl(sign))) {
            refusals.add(Refused.field("account", "guests.refused.account"));
        }
        GuestGrant.REASON.refusal(asked.reason()).ifPresent(refusals::add);
        days(asked, rows.today(), refusals);
        return List.copyOf(refusals);
    }

    private Optional<Window> window(Invitation asked) {
        var record = asked.record();
        var part = Invitation.text(asked.part());
        return record == null
                ? Optional.empty()
                : Optional.of(windows.items(record, part))
                        .filter(items -> !items.isEmpty())
                        .map(items -> new Window(record, part, items));
    }

    private static void days(Invitation asked, LocalDate today, List<Refused> refusals) {
        var starts = asked.starts();
        var ends = asked.ends();
        if (starts == null || starts.isBefore(today)) {
            refusals.add(Refused.field("starts", "guests.refused.starts"));
        } else if (starts.isAfter(today.plusDays(GuestGrant.MOST_DAYS))) {
            refusals.add(Refused.field("starts", "guests.refused.far", GuestGrant.MOST_DAYS));
        }
        if (ends == null || (starts != null && ends.isBefore(starts))) {
            refusals.add(Refused.field("ends", "guests.refused.order"));
        } else if (starts != null && ends.isAfter(starts.plusDays(GuestGrant.MOST_DAYS - 1L))) {
            refusals.add(Refused.field("ends", "guests.refused.days", GuestGrant.MOST_DAYS));
        }
    }

    @Requires(Permission.LET_GUESTS_IN)
    @Transactional
    public GuestGrant let(Invitation asked) {
        Refused.ifAny(refusals(asked));
        return grants.saveAndFlush(new GuestGrant(
                asked, window(asked).orElse(null), Actor.current().personId(), clock.instant()));
    }

    /** @param version the one that was looked at; {@link Stale} when it has changed since */
    @Requires(Permission.LET_GUESTS_IN)
    @Transactional
    public GuestGrant withdraw(UUID id, int version, @Nullable String reason) {
        var grant = found(id);
        Stale.unless(grant.version() == version, grant);
        grant.withdraw(reason, Actor.current().personId(), clock.instant(), rows.today());
        return grants.saveAndFlush(grant);
    }

    /** At most so many, newest first. */
    @Requires(Permission.READ_GUESTS)
    @Transactional(readOnly = true)
    public List<GuestGrant> newest(int limit) {
        return grants.newest(Limit.of(limit));
    }

    /** Those that follow the one that was granted then and has this id. */
    @Requires(Permission.READ_GUESTS)
    @Transactional(readOnly = true)
    public List<GuestGrant> after(Instant grantedAt, UUID id, int limit) {
        return grants.after(grantedAt, id, Limit.of(limit));
    }

    /** {@link Absent} unless this force has it. */
    @Requires(Permission.READ_GUESTS)
    @Transactional(readOnly = true)
    public GuestGrant grant(UUID id) {
        return found(id);
    }

    /** What the guest of this grant opened, newest first; at most so many. {@link Absent} unless this force has it. */
    @Requires(Permission.READ_GUESTS)
    @Transactional(readOnly = true)
    public List<Opening> opened(UUID id, int limit) {
        return rows.opened(found(id).getId(), limit);
    }

    /** The day by which a grant holds or does not. */
    @Requires(Permission.READ_GUESTS)
    @Transactional(readOnly = true)
    public LocalDate today() {
        return rows.today();
    }

    private GuestGrant found(UUID id) {
        return grants.findById(id).orElseThrow(() -> new Absent("guest"));
    }
}
