package org.bluelamp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script, in a copy of the project in which the JDK and Maven only say what they were asked to do. */
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
            *" extract "*) mkdir -p "$6"; echo portal >"$6/bluelamp.jar" ;;
            *-XX:AOTCacheOutput=*) exit 1 ;;
            *) echo "java $*" ;;
            esac
            """;
    private static final String MAVEN = """
            #!/bin/sh
            case "$*" in
            *--version*) echo "Apache Maven ${MAVEN_SAYS:-3.8.7}"; exit ;;
            esac
            echo "mvn $* with $JAVA_HOME" >>"$PROJECT/mvn.calls"
            echo "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 1 s -- in SomeTest"
            echo "[ERROR] Tests run: 7, Failures: 1, Errors: 0, Skipped: 0"
            echo "[ERROR] the reason"
            exit ${MAVEN_EXIT:-0}
            """;

    @TempDir
    private Path folder;

    private Path project;
    private Path jdk25;
    private Path path;
    private final List<String> environment = new ArrayList<>();

    private record Outcome(int code, String output) {}

    @BeforeEach
    void copyProject() throws IOException {
        project = Files.createDirectories(folder.resolve("pro ject"));
        Path script =
                Files.copy(Path.of(System.getProperty("bluelamp.root", ".."), "bluelamp"), project.resolve("bluelamp"));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(project.resolve("tenant-config"));
        Files.createDirectories(project.resolve("app/src/main"));
        Files.writeString(project.resolve("app/src/main/Portal.java"), "class Portal {}");
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        jdk25 = jdk("25.0.3");
        path = Files.createDirectories(folder.resolve("path"));
        program(path.resolve("mvn"), MAVEN);
        program(path.resolve("chromium"), "#!/bin/sh\n");
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        Outcome outcome = bluelamp("help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.output())
                .contains(
                        "--management-port",
                        "--fresh",
                        "check-config DIR",
                        "verify-history FILE",
                        "countersign-checkpoint FILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "run --sideways",
                "run somewhere",
                "run --port",
                "run --port eighty",
                "run --port 70000",
                "run --port=8081",
                "run --demo some",
                "check-config",
                "check-config one two",
                "verify-history",
                "verify-history one two",
                "verify-history --checkpoint",
                "verify-history --checkpoint=",
                "verify-history one --sideways",
                "countersign-checkpoint",
                "countersign-checkpoint one",
                "countersign-checkpoint one --name me",
                "countersign-checkpoint one two --name me --key k",
                "countersign-checkpoint one --name --key",
                "countersign-checkpoint one --word me --key k",
                "build quickly",
                "benchmark --sideways",
                "benchmark history;"
            })
    void refusesWhatItDoesNotKnowWithUsage(String arguments) throws Exception {
        Outcome outcome = bluelamp(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.output()).contains("Usage: ./bluelamp");
        assertThat(calls()).isEmpty();
    }

    @Test
    void findsTheJdkItNeedsAmongOlderAndNewerOnes() throws Exception {
        environment.add("JAVA_HOME=" + jdk("17.0.15"));
        environment.add("BLUELAMP_JDKS=" + jdk("21.0.2") + ":" + jdk("26") + ":" + jdk25);

        assertThat(bluelamp("build").code()).isZero();
        assertThat(calls()).singleElement().asString().endsWith("with " + jdk25);
    }

    @Test
    void takesANewerJdkWhereThatIsAllThereIs() throws Exception {
        environment.add("BLUELAMP_JDKS=" + jdk("21.0.2") + ":" + jdk("26"));

        assertThat(bluelamp("build").code()).isZero();
        assertThat(calls()).singleElement().asString().endsWith("jdk-26");
    }

    @Test
    void prefersTheJdkThatTheEnvironmentNames() throws Exception {
        Path named = jdk("27.0.1");
        environment.add("JAVA_HOME=" + named);

        assertThat(bluelamp("build").code()).isZero();
        assertThat(calls()).singleElement().asString().endsWith("with " + named);
    }

    @Test
    void saysThatThereIsNoJdkThatIsNewEnough() throws Exception {
        environment.add("BLUELAMP_JDKS=" + jdk("17.0.15"));

        Outcome outcome = bluelamp("build");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).contains("needs a JDK 25 or newer");
    }

    @Test
    void saysThatThereIsNoMaven() throws Exception {
        Files.delete(path.resolve("mvn"));
        Path bare = Files.createDirectories(folder.resolve("bare"));
        for (String program : List.of(
                "bash", "sed", "find", "sort", "xargs", "cksum", "cut", "basename", "dirname", "readlink", "tr")) {
            program(bare.resolve(program), "#!/bin/sh\nexec " + where(program) + " \"$@\"\n");
        }
        environment.add("PATH=" + bare);

        Outcome outcome = bluelamp("build");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).contains("no mvn on the PATH");
    }

    @Test
    void saysThatMavenIsTooOld() throws Exception {
        environment.add("MAVEN_SAYS=3.6.3");

        Outcome outcome = bluelamp("build");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).contains("Maven 3.8 or newer; the mvn on the PATH is 3.6");
    }

    @Test
    void buildsAgainOnlyWhenSomethingChanged() throws Exception {
        bluelamp("build");
        bluelamp("build");
        assertThat(calls()).hasSize(1);

        Files.writeString(project.resolve("tenant-config/new.yaml"), "code: new");
        bluelamp("build");
        assertThat(calls()).hasSize(1);

        Files.writeString(project.resolve("app/src/main/Portal.java"), "class Portal { int changed; }");
        bluelamp("build");
        assertThat(calls()).hasSize(2);
    }

    /** Whatever of it lies outside the sources. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "deploy/database/roles.sql",
                "deploy/database/watch.sql",
                "tenant-config/schema/force.schema.json",
                "frontend/styles.css",
                "app/pom.xml"
            })
    void buildsAgainWhenSomethingChangedThatIsPackaged(String file) throws Exception {
        bluelamp("build");
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), "changed");

        bluelamp("build");

        assertThat(calls()).hasSize(2);
    }

    @Test
    void showsWhyABuildFailed() throws Exception {
        environment.add("MAVEN_EXIT=1");

        Outcome outcome = bluelamp("run", "--port", freePort(), "--management-port", freePort());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).contains("[ERROR] the reason", "The build failed", "build.log");
    }

    @Test
    void startsThePortalOnLoopbackWithWhatItWasTold() throws Exception {
        Outcome outcome = bluelamp(
                "run",
                "--port=" + freePort(),
                "--management-port",
                freePort(),
                "--data",
                "my data",
                "--demo",
                "none",
                "--fresh");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.output())
                .contains(
                        "--bluelamp.address=127.0.0.1",
                        "--bluelamp.data=" + folder + "/my data",
                        "--bluelamp.config=" + project + "/tenant-config",
                        "--bluelamp.fresh=true",
                        "--bluelamp.demo=none",
                        "--bluelamp.forces=uk",
                        "--bluelamp.keycloak=false");
    }

    @Test
    void opensNoPersonasBesideAKeycloak() throws Exception {
        Path beside = Files.createDirectories(project.resolve("deploy/keycloak"));
        Files.writeString(
                beside.resolve("keycloak.sh"), "keycloak_beside() { KEYCLOAK_ISSUER=http://localhost:$2/started; }\n");

        Outcome outcome = bluelamp("run", "--port", freePort(), "--management-port", freePort(), "--keycloak");

        assertThat(outcome.output())
                .contains(
                        "--bluelamp.keycloak=true", "--bluelamp.personas=false", "--bluelamp.issuer=http://localhost:");
    }

    @Test
    void verifiesAHistoryWithASmallProgramAndNoPortal() throws Exception {
        Files.writeString(folder.resolve("my history.zip"), "");
        Files.writeString(folder.resolve("kept.txt"), "");

        Outcome outcome = bluelamp("verify-history", "my history.zip", "--checkpoint", "kept.txt");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.output())
                .contains("org.bluelamp.proof.verify.VerifyHistory " + folder + "/my history.zip --checkpoint=" + folder
                        + "/kept.txt")
                .doesNotContain("--bluelamp.");
    }

    @Test
    void countersignsACheckpoint() throws Exception {
        Files.writeString(folder.resolve("8.txt"), "");
        Files.writeString(folder.resolve("key.pem"), "");

        Outcome outcome =
                bluelamp("countersign-checkpoint", "8.txt", "--name=auditor.example/force", "--key", "key.pem");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.output())
                .contains("org.bluelamp.proof.verify.CountersignCheckpoint " + folder
                        + "/8.txt --name=auditor.example/force --key=" + folder + "/key.pem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify-history absent.zip",
                "verify-history key.pem --checkpoint=absent.txt",
                "countersign-checkpoint absent.txt --name me --key key.pem",
                "countersign-checkpoint key.pem --name me --key absent.pem"
            })
    void saysThatAFileIsNotThere(String arguments) throws Exception {
        Files.writeString(folder.resolve("key.pem"), "");

        Outcome outcome = bluelamp(arguments.split(" ", -1));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).contains("There is no file absent.");
        assertThat(calls()).isEmpty();
    }

    @Test
    void saysThatAPortIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Outcome outcome = bluelamp("run", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.output()).contains("Port " + taken.getLocalPort() + " is in use");
            assertThat(calls()).isEmpty();
        }
    }

    @Test
    void handsTestOptionsToMavenAndClosesWithTheCount() throws Exception {
        Outcome outcome = bluelamp("test", "-Dtest=SomeTest");

        assertThat(outcome.code()).isZero();
        assertThat(calls()).singleElement().asString().contains("-Dtest=SomeTest verify");
        assertThat(outcome.output().lines()).last().isEqualTo("Tests run: 7, Failures: 1, Errors: 0, Skipped: 0");
    }

    @Test
    void failsWhenATestFails() throws Exception {
        environment.add("MAVEN_EXIT=1");

        Outcome outcome = bluelamp("test");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output().lines()).last().isEqualTo("Tests run: 7, Failures: 1, Errors: 0, Skipped: 0");
    }

    @Test
    void measuresThePortalThatItBuilt() throws Exception {
        Outcome outcome = bluelamp("benchmark", "open", "review");

        assertThat(outcome.code()).isZero();
        assertThat(calls()).hasSize(2);
        assertThat(calls().getLast())
                .contains("-Dspring-boot.run.main-class=org.bluelamp.budgets.Benchmark")
                .contains("-Dspring-boot.run.arguments=open review spring-boot:test-run");
    }

    @Test
    void failsWhereNothingCouldBeMeasured() throws Exception {
        bluelamp("build");
        environment.add("MAVEN_EXIT=1");

        assertThat(bluelamp("benchmark").code()).isEqualTo(1);
    }

    private Outcome bluelamp(String... arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(project.resolve("bluelamp").toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("BLUELAMP_") || name.startsWith("J"));
        builder.environment().put("PROJECT", project.toString());
        builder.environment().put("BLUELAMP_JDKS", jdk25.toString());
        builder.environment().merge("PATH", path.toString(), (old, first) -> first + ":" + old);
        for (String setting : environment) {
            String[] parts = setting.split("=", 2);
            builder.environment().put(parts[0], parts[1]);
        }
        Process process = builder.start();
        String output = process.inputReader().readAllAsString();
        return new Outcome(process.waitFor(), output);
    }

    private List<String> calls() throws IOException {
        Path calls = project.resolve("mvn.calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private Path jdk(String version) throws IOException {
        Path jdk = folder.resolve("jdk-" + version);
        Files.createDirectories(jdk.resolve("bin"));
        program(jdk.resolve("bin/java"), JAVA);
        program(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path where(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
