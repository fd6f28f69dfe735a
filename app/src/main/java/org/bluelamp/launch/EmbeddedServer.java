package org.bluelamp.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The PostgreSQL server that a run brings with it. One for a data folder; everybody in this program who asks for the same folder gets
 * the same one. Whoever opens it sees to it that it is closed; one that is not is stopped by the next run.
 */
public final class EmbeddedServer implements AutoCloseable {

    public static final String DATABASE = "bluelamp";
    static final String ACCESS = "database.properties";

    private static final Map<Path, EmbeddedServer> OPEN = new HashMap<>();
    private static final int THROWAWAY_FOLDERS = 8;

    private final DataFolder data;
    private final Cluster cluster;
    private final Access access;
    private final int port;
    private boolean closed;

    private EmbeddedServer(DataFolder data, Cluster cluster, Access access, Durability durability) {
        this.data = data;
        this.cluster = cluster;
        this.port = cluster.start(durability);
        this.access = access.at(url(DATABASE));
    }

    /**
     * Keeps its data over restarts, and loses nothing that was committed.
     *
     * @param fresh whether everything in the folder is deleted first
     */
    public static EmbeddedServer lasting(Path folder, boolean fresh) {
        return lasting(folder, folder.toAbsolutePath().normalize().resolve("programs"), fresh);
    }

    /** As the other, with the server's programs in a folder that several data folders share. */
    static EmbeddedServer lasting(Path folder, Path programs, boolean fresh) {
        synchronized (OPEN) {
            Path key = folder.toAbsolutePath().normalize();
            EmbeddedServer open = OPEN.get(key);
            if (open == null) {
                open = open(DataFolder.open(key), programs, Durability.LASTING, fresh);
                OPEN.put(key, open);
            }
            return open;
        }
    }

    /** For tests: empty at the first call in this program, shared by all later ones, faster than safe. */
    public static EmbeddedServer throwaway(Path folder) {
        synchronized (OPEN) {
            Path key = folder.toAbsolutePath().normalize();
            EmbeddedServer open = OPEN.get(key);
            if (open == null) {
                open = open(freeFolderIn(key), key.resolve("programs"), Durability.THROWAWAY, true);
                OPEN.put(key, open);
            }
            return open;
        }
    }

    /** Two test programs may run side by side. */
    private static DataFolder freeFolderIn(Path parent) {
        for (int number = 1; number < THROWAWAY_FOLDERS; number++) {
            try {
                return DataFolder.open(parent.resolve("server-" + number));
            } catch (LaunchRefused inUse) {
                continue;
            }
        }
        return DataFolder.open(parent.resolve("server-" + THROWAWAY_FOLDERS));
    }

    private static EmbeddedServer open(DataFolder data, Path programs, Durability durability, boolean fresh) {
        try {
            Postmaster.of(data.path().resolve("database")).ifPresent(Postmaster::stop);
            if (fresh) {
                data.empty();
            }
            Programs unpacked = Programs.unpackedIn(programs);
            Cluster cluster = new Cluster(data.path(), unpacked, ServerUser.reaching(data.path(), unpacked));
            EmbeddedServer server = new EmbeddedServer(data, cluster, access(data.path(), cluster), durability);
            server.prepare();
            return server;
        } catch (RuntimeException | SQLException e) {
            data.close();
            if (e instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("The embedded database server could not be prepared", e);
        }
    }

    /** The passwords are kept before the cluster knows them, so that a kill between the two loses nothing. */
    private static Access access(Path data, Cluster cluster) {
        Path file = data.resolve(ACCESS);
        if (cluster.exists()) {
            if (!Files.exists(file)) {
                throw new LaunchRefused(
                        "The database in " + data + " is there, but " + file + " with its passwords is not.",
                        "Bring that file back, or start over with --fresh (which deletes the data).");
            }
            return Access.read(file);
        }
        Access access = Access.generated();
        access.write(file);
        cluster.make(access.superuser());
        return access;
    }

    private void prepare() throws SQLException {
        access.write(data.path().resolve(ACCESS));
        try (Connection superuser = asSuperuser()) {
            Roles roles = new Roles(superuser);
            roles.make(access);
            roles.makeDatabase(DATABASE);
        }
        watch(access);
    }

    private static void watch(Access database) throws SQLException {
        try (Connection superuser = database.connect(database.superuser())) {
            Roles.watch(superuser);
        }
    }

    private Connection asSuperuser() throws SQLException {
        return access.at(url("postgres")).connect(access.superuser());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** How the portal's database is reached. */
    public Access access() {
        return access;
    }

    /** How another database of this server is reached. It is made, empty and with the same owner, if it is missing. */
    public Access access(String database) {
        try (Connection superuser = asSuperuser()) {
            new Roles(superuser).makeDatabase(database);
            Access made = access.at(url(database));
            watch(made);
            return made;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not make the database " + database, e);
        }
    }

    /** Stops every server of this program; waits for one that is just starting. */
    static void closeAll() {
        synchronized (OPEN) {
            List.copyOf(OPEN.values()).forEach(EmbeddedServer::close);
        }
    }

    /** Stops the server and gives the data folder free. */
    @Override
    public void close() {
        synchronized (OPEN) {
            if (!closed) {
                closed = true;
                OPEN.values().remove(this);
                cluster.stop();
                data.close();
            }
        }
    }
}
