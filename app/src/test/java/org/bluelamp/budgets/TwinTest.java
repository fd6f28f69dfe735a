package org.bluelamp.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.bluelamp.launch.Access;
import org.bluelamp.launch.SharedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one connection is told is told again to a copy, and a copy that is not in step is caught. */
class TwinTest {

    private static final String SOMEBODY = UUID.randomUUID().toString();

    private final Tape tape = new Tape();
    private final Access ours = SharedServer.get().access("twin_ours");
    private final Access copy = SharedServer.get().access("twin_copy");
    private final Twin twin = new Twin(copy);
    private Connection connection;

    @BeforeEach
    void makeBothAlike() throws SQLException {
        for (var access : List.of(ours, copy)) {
            try (var owner = access.connect(access.owner());
                    var statement = owner.createStatement()) {
                statement.execute("drop table if exists note");
                statement.execute("create table note (id int primary key, words text)");
                statement.execute("insert into note values (1, 'one')");
                statement.execute("grant all on note to bluelamp_portal");
            }
        }
        var login = new Properties();
        login.setProperty("user", ours.portal().user());
        login.setProperty("password", ours.portal().password());
        connection = new TapeDriver(tape).connect(TapeDriver.address(ours.url()), login);
    }

    @AfterEach
    void hangUp() throws SQLException {
        connection.close();
        twin.close();
    }

    @Test
    void saysAgainWhatASomebodySaid() throws SQLException {
        var steps = tape.during(() -> {
            pin(SOMEBODY);
            in(true, () -> say("insert into note (words, id) values (?, ?)", "two", 2));
            in(false, () -> say("insert into note (words, id) values (?, ?)", "three", 3));
            in(true, () -> say("update note set words = ? where id = ?", "two again", 2));
            pin("");
        });
        twin.meet(steps);
        twin.play(steps);
        assertThat(notes(copy)).isEqualTo(notes(ours)).containsExactly("one", "two again");
        assertThat(twin.changed()).containsExactly("note");
        assertThat(steps.stream().filter(step -> step instanceof Step.Executed executed && !executed.pin()))
                .hasSize(3);
    }

    @Test
    void catchesACopyThatIsOutOfStep() throws SQLException {
        try (var portal = copy.connect(copy.portal());
                var statement = portal.createStatement()) {
            statement.execute("delete from note");
        }
        var steps = tape.during(() -> {
            pin(SOMEBODY);
            say("update note set words = ? where id = ?", "changed", 1);
            pin("");
        });
        twin.meet(steps);
        assertThatThrownBy(() -> twin.play(steps))
                .hasMessageContaining("Out of step")
                .hasMessageContaining("note");
    }

    @Test
    void leavesOutTheJobsOfThePortal() {
        var steps = tape.during(() -> {
            pin("");
            say("update note set words = ? where id = ?", "by a job", 1);
            pin("");
        });
        assertThat(steps).isEmpty();
    }

    private void pin(String person) {
        say("select set_config('bluelamp.force', ?, false), set_config('bluelamp.person', ?, false)", "any", person);
    }

    private void say(String sql, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void in(boolean kept, Runnable work) {
        try {
            connection.setAutoCommit(false);
            work.run();
            if (kept) {
                connection.commit();
            } else {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> notes(Access access) throws SQLException {
        try (var portal = access.connect(access.portal());
                var statement = portal.createStatement();
                var rows = statement.executeQuery("select string_agg(words, '|' order by id) from note")) {
            rows.next();
            return List.of(rows.getString(1).split("\\|"));
        }
    }
}
