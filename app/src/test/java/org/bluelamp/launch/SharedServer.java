package org.bluelamp.launch;

import java.nio.file.Path;

/** The database server that all tests of one run share, for tests that need it without an application context. */
public final class SharedServer {

    private static boolean opened;

    private SharedServer() {}

    public static synchronized EmbeddedServer get() {
        EmbeddedServer server = EmbeddedServer.throwaway(folder());
        if (!opened) {
            opened = true;
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        return server;
    }

    /** Unpacked once for all tests that start servers of their own. */
    static Path programs() {
        return folder().resolve("programs").toAbsolutePath().normalize();
    }

    /** The same folder as in {@code config/application.yaml} of the tests. */
    private static Path folder() {
        return Path.of(System.getProperty("bluelamp.root", "..")).resolve("app/target/test-data");
    }
}
