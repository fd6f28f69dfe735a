package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.TestAssessments;

/**
 * {@code ./bluelamp run} on a data folder of its own, to be killed and started again. The script is ours; what it would
 * build is there already: the classes of this build, in a jar that only names them.
 */
final class KilledRun {

    private final Path folder;
    private final String demo;
    private final int port = freePort();
    private final int managementPort = freePort();
    private Process process;

    KilledRun(Path folder) throws IOException {
        this(folder, "none");
    }

    /** @param demo as the command takes it: {@code none} or {@code full} */
    KilledRun(Path folder, String demo) throws IOException {
        this.folder = folder;
        this.demo = demo;
        program("project/bluelamp", Files.readString(TestAssessments.root().resolve("bluelamp")));
        var java = Path.of(System.getProperty("java.home"));
        program("jdk/bin/java", """
                #!/bin/sh
                case "$*" in
                *" extract "*) mkdir -p "$6" && cp "%s" "$6/bluelamp.jar" ;;
                *) exec "%s" "$@" ;;
                esac
                """.formatted(jar(), java.resolve("bin/java")));
        program("jdk/bin/javac", "#!/bin/sh\n");
        Files.copy(java.resolve("release"), folder.resolve("jdk/release"));
        program("path/mvn", "#!/bin/sh\necho Apache Maven 3.9.9\n");
    }

    private void program(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path jar() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.bluelamp.BlueLamp");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(System.getProperty("java.class.path").split(":", -1))
                                .filter(entry -> !entry.endsWith("test-classes"))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        var jar = folder.resolve("classes.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    /** Below those that the system gives to whoever calls out: one of these could take it while the portal is down. */
    private static int freePort() {
        for (var port = ThreadLocalRandom.current().nextInt(20_000, 30_000); ; port++) {
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // the next, then
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Starts it, always by the same command. */
    void start() throws IOException {
        var builder = new ProcessBuilder(
                        folder.resolve("project/bluelamp").toString(),
                        "run",
                        "--demo=" + demo,
                        "--data=" + data(),
                        "--config="
                                + TestAssessments.root()
                                        .resolve("tenant-config")
                                        .toAbsolutePath()
                                        .normalize(),
                        "--port=" + port,
                        "--management-port=" + managementPort)
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("BLUELAMP_QUICK_START", "no");
        // what compiles less starts sooner
        builder.environment()
                .put("BLUELAMP_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -Dlogging.level.org.bluelamp.demo=debug");
        builder.environment().merge("PATH", folder.resolve("path").toString(), (old, first) -> first + ":" + old);
        process = builder.start();
    }

    /** Waits until it serves. */
    void serves() throws IOException {
        says(process.inputReader(), "Blue Lamp is ready at " + address(), 1);
    }

    /** Waits until its log has said this so many times more. */
    void logs(String words, int times) throws IOException {
        var log = data().resolve("portal.log");
        Files.createDirectories(data());
        var follow = new ProcessBuilder("tail", "-n", "0", "-F", log.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.onExit().thenRun(follow::destroy);
        try {
            says(follow.inputReader(), words, times);
        } finally {
            follow.destroy();
        }
    }

    private static void says(BufferedReader reader, String words, int times) throws IOException {
        var said = new ArrayList<String>();
        var heard = 0;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            said.add(line);
            if (line.endsWith(words) && ++heard == times) {
                return;
            }
        }
        throw new AssertionError("It ended before it said " + words + ": " + String.join("\n", said));
    }

    /** Stops it as an operator does, by SIGTERM, and tells with which code it ended; its database server has ended too. */
    int terminate() throws IOException, InterruptedException {
        var servers = server();
        process.destroy();
        var code = process.waitFor();
        assertThat(servers).as("the database server").noneMatch(ProcessHandle::isAlive);
        return code;
    }

    /** Kills everything that belongs to it, at once and without warning: the portal, the database server and its workers. */
    void kill() throws IOException, InterruptedException {
        var tree = Stream.concat(Stream.of(process.toHandle()), server().stream())
                .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                .toList();
        var command = new ArrayList<>(List.of("kill", "-KILL"));
        tree.forEach(one -> command.add(String.valueOf(one.pid())));
        new ProcessBuilder(command).start().waitFor();
        CompletableFuture.allOf(tree.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .join();
    }

    private List<ProcessHandle> server() throws IOException {
        var file = data().resolve("database/postmaster.pid");
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            var line = reader.readLine();
            return line == null
                    ? List.of()
                    : ProcessHandle.of(Long.parseLong(line.strip())).stream().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
