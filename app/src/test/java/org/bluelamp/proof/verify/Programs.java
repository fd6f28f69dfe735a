package org.bluelamp.proof.verify;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the second verifier needs beside a JDK. A machine that has it not is told how to get it, and the test fails. */
final class Programs {

    private static final String PYTHON = itself(needed("python3"));

    private Programs() {}

    static String python() {
        return PYTHON;
    }

    static String openssl() {
        return needed("openssl");
    }

    /** The program that goes into every export. */
    static Path verifier() {
        return Path.of(System.getProperty("bluelamp.root", ".."))
                .resolve("app/src/main/resources/org/bluelamp/proof/kit/verify.py");
    }

    /** What is on the search path may only be a script that chooses among several. */
    private static String itself(String python) {
        try {
            var process = new ProcessBuilder(python, "-c", "import sys; print(sys.executable)").start();
            process.getOutputStream().close();
            return process.inputReader().readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String needed(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseGet(() -> fail("This test needs " + program
                        + ". Debian and Ubuntu: apt-get install --no-install-recommends python3 openssl; macOS: brew"
                        + " install python openssl"));
    }
}
