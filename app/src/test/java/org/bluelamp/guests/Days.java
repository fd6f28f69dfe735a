package org.bluelamp.guests;

import java.sql.SQLException;
import java.util.UUID;
import org.bluelamp.launch.SharedServer;

/** Lets days go by for a grant: the database's own day decides, and no test can move that. */
public final class Days {

    private Days() {}

    /** As a superuser, past every rule. */
    public static void pass(UUID grant, int days) {
        var access = SharedServer.get().access();
        try (var connection = access.connect(access.superuser());
                var update = connection.prepareStatement(
                        "update guest_grant set starts = starts - ?, ends = ends - ? where id = ?")) {
            update.setInt(1, days);
            update.setInt(2, days);
            update.setObject(3, grant);
            if (update.executeUpdate() != 1) {
                throw new AssertionError("No such grant");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
