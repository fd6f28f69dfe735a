package org.bluelamp.launch;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the server's programs run. PostgreSQL refuses root. So root runs them in a user namespace of their own (they keep its files,
 * and lose its powers) or, where that is forbidden, as the user that owns nothing.
 *
 * @param prefix what is written before a program to run it so
 * @param uid whose the server's files must be
 */
record ServerUser(List<String> prefix, long uid) {

    private static final long NOBODY = 65534;
    private static final List<String> SETPRIV =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    private static final String CAN_RUN = "test \"$(id -u)\" -ne 0 && \"$1\" --version >/dev/null && test -x \"$2\"";

    /** The first way that can run the programs and reach the data folder. */
    static ServerUser reaching(Path data, Programs programs) {
        long self = new UnixSystem().getUid();
        if (self != 0) {
            return new ServerUser(List.of(), self);
        }
        return ways().filter(way -> way.canRun(data, programs))
                .findFirst()
                .orElseThrow(
                        () -> new LaunchRefused(
                                "PostgreSQL does not run as root, and no other user could be made to run it in " + data
                                        + ".",
                                "Run Blue Lamp as a normal user, or choose with --data DIR a folder that every user may enter."));
    }

    private static Stream<ServerUser> ways() {
        return Stream.of(
                new ServerUser(List.of("unshare", "-U"), 0),
                new ServerUser(SETPRIV, NOBODY),
                new ServerUser(List.of("runuser", "-u", "nobody", "--"), NOBODY),
                // The data folder lies under a folder that only root may enter, as root's own home is: the user that
                // owns
                // nothing keeps the one power of passing through. The bit lets the programs' own checks see that power.
                new ServerUser(
                        Stream.concat(
                                        SETPRIV.stream(),
                                        Stream.of(
                                                "--inh-caps=+dac_override",
                                                "--ambient-caps=+dac_override",
                                                "--securebits=+no_setuid_fixup"))
                                .toList(),
                        NOBODY));
    }

    private boolean canRun(Path data, Programs programs) {
        try {
            if (uid != 0) {
                Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
            }
            List<String> probe = Stream.concat(
                            prefix.stream(),
                            Stream.of("sh", "-c", CAN_RUN, "sh", programs.path("postgres"), data.toString()))
                    .toList();
            return Commands.run(data, probe).succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    List<String> command(List<String> program) {
        return Stream.concat(prefix.stream(), program.stream()).toList();
    }

    /** Gives a file, or a folder with all that it holds, to this user. Needed of root alone, and only when it is not so yet. */
    void own(Path path) {
        try {
            if (Files.exists(path) && owner(path) != uid) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.toList()) {
                        Files.setAttribute(file, "unix:uid", (int) uid, LinkOption.NOFOLLOW_LINKS);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long owner(Path path) throws IOException {
        return ((Number) Files.getAttribute(path, "unix:uid")).longValue();
    }
}
