package org.bluelamp.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.ReminderService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which forces are how far in a cycle: what the national service may know, and no answers. */
@Service
public class ParticipationService {

    /** The state of a force that has not opened its assessment. */
    public static final String NOT_STARTED = ReminderService.NOT_STARTED;

    /**
     * @param state {@link #NOT_STARTED}, or an assessment's state
     * @param percent answered, in steps of five
     * @param takesPart the chief officer's choice, null while there is none
     * @param invited whether the cycle is for this force
     */
    public record Participation(
            Force force,
            String state,
            int percent,
            @Nullable Boolean takesPart,
            boolean invited) {

        /** Whether it is waited for: the cycle is for it, and it has neither merged nor closed. */
        public boolean expected() {
            return invited && force.active();
        }

        /** Whether it is waited for and has not submitted. */
        public boolean outstanding() {
            return expected() && !state.equals(AssessmentState.SUBMITTED.code());
        }

        /** Whether it would be in a release: it has submitted, takes part, and has neither merged nor closed. */
        public boolean counts() {
            return force.active() && state.equals(AssessmentState.SUBMITTED.code()) && Boolean.TRUE.equals(takesPart);
        }
    }

    /** What to look for; null leaves it open. Free text is looked for in the name. */
    public record Filter(
            @Nullable String text,
            @Nullable String state,
            @Nullable String sizeBand) {}

    private record Row(
            String force,
            String state,
            int percent,
            @Nullable Boolean takesPart) {}

    private final JdbcClient jdbc;
    private final ForceDirectory forces;
    private final InvitationService invitations;

    ParticipationService(JdbcClient jdbc, ForceDirectory forces, InvitationService invitations) {
        this.jdbc = jdbc;
        this.forces = forces;
        this.invitations = invitations;
    }

    /** Every force of the directory, by name; those that have not started too, and those that are not invited. */
    @Requires(Permission.READ_PARTICIPATION)
    @Transactional(readOnly = true)
    public List<Participation> in(UUID cycle) {
        var rows = jdbc.sql("select force, state, percent, takes_part from participation where cycle = ?")
                .param(cycle)
                .query((row, _) ->
                        new Row(row.getString(1), row.getString(2), row.getInt(3), row.getObject(4, Boolean.class)))
                .list();
        var invited = invitations.of(cycle);
        return forces.all().stream()
                .map(force -> rows.stream()
                        .filter(row -> row.force().equals(force.code()))
                        .findAny()
                        .map(row -> new Participation(
                                force, row.state(), row.percent(), row.takesPart(), invited.includes(force.code())))
                        .orElseGet(
                                () -> new Participation(force, NOT_STARTED, 0, null, invited.includes(force.code()))))
                .sorted((a, b) ->
                        a.force().name().en().compareTo(b.force().name().en()))
                .toList();
    }

    /** As {@link #in(UUID)}, for those that match. */
    @Requires(Permission.READ_PARTICIPATION)
    @Transactional(readOnly = true)
    public List<Participation> in(UUID cycle, Filter filter, Locale locale) {
        return in(cycle).stream()
                .filter(row -> filter.text() == null
                        || row.force()
                                .name()
                                .in(locale)
                                .toLowerCase(locale)
                                .contains(filter.text().toLowerCase(locale)))
                .filter(row -> filter.state() == null || Objects.equals(filter.state(), row.state()))
                .filter(row -> filter.sizeBand() == null
                        || Objects.equals(
                                filter.sizeBand(), row.force().sizeBand().code()))
                .toList();
    }
}
