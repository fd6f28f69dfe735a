package org.bluelamp.assessment;

import java.sql.SQLException;
import java.util.UUID;
import org.bluelamp.launch.SharedServer;

/** Makes an assessment older than one that is opened at the same moment of a clock that stands still. */
final class Backdated {

    private Backdated() {}

    /** As a superuser, past every rule. */
    static void byADay(UUID assessment) {
        var access = SharedServer.get().access();
        try (var connection = access.connect(access.superuser());
                var update = connection.prepareStatement(
                        "update assessment set opened_at = opened_at - interval '1 day' where id = ?")) {
            update.setObject(1, assessment);
            if (update.executeUpdate() != 1) {
                throw new AssertionError("No such assessment");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
