package org.bluelamp.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An instance of Keycloak and the ports that belong to it, for this JVM alone while it lives. The same few in every run: the
 * realms have addresses in them, and where they were imported once for these, the next start takes seconds.
 *
 * @param port of Keycloak; the next one is that of its management
 * @param portalPort of the portal beside it
 */
record KeycloakPlace(String name, int port, int portalPort) {

    /** Below the ports that systems give out by themselves. */
    private static final int FIRST_PORT = 24_600;

    private static final int PLACES = 50;

    /** A lock lasts as long as its channel is held. */
    private static final List<FileChannel> LOCKS = new ArrayList<>();

    static synchronized KeycloakPlace take() {
        for (var place = 0; place < PLACES; place++) {
            var first = FIRST_PORT + 3 * place;
            var found = new KeycloakPlace("test-" + place, first, first + 2);
            if (found.locked()) {
                // what a killed run left behind has its ports still
                KeycloakScript.run("stop", found.name());
                if (found.free()) {
                    return found;
                }
            }
        }
        throw new IllegalStateException(
                "No three ports are free between %d and %d for a Keycloak and the portal beside it"
                        .formatted(FIRST_PORT, FIRST_PORT + 3 * PLACES));
    }

    private boolean locked() {
        try {
            var file = Path.of(KeycloakScript.run("where", name) + ".lock");
            Files.createDirectories(file.getParent());
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return false;
            }
            LOCKS.add(channel);
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean free() {
        return IntStream.rangeClosed(port, portalPort).allMatch(KeycloakPlace::free);
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
