package org.bluelamp.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import org.bluelamp.launch.Access;
import org.bluelamp.launch.SharedServer;
import org.flywaydb.core.Flyway;

/** A database with every migration and no data, beside the portal's own on the tests' server. */
final class Migrated {

    private Migrated() {}

    static synchronized Access access() {
        var access = SharedServer.get().access("isolation");
        Flyway.configure()
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return access;
    }

    /** A superuser's transaction, which is rolled back when its connection closes. */
    static Sql superuser(Access access) throws SQLException {
        Connection connection = access.connect(access.superuser());
        connection.setAutoCommit(false);
        return new Sql(connection);
    }
}
