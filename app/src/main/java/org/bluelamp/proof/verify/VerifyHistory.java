package org.bluelamp.proof.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Verifies a history export from the command line, with no server and no network. Prints what it checked, each break with its
 * place, and a certificate. Exits with 0 if the history holds, 1 if it does not or cannot be read, 2 for bad arguments.
 */
@Command(name = "bluelamp verify-history")
public final class VerifyHistory implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the export, a zip")
    private @Nullable Path file;

    @Option(names = "--checkpoint", paramLabel = "FILE", description = "a checkpoint that you kept outside the portal")
    private @Nullable Path checkpoint;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    private VerifyHistory(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, System.err, Clock.systemUTC()));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err, Clock clock) {
        return new CommandLine(new VerifyHistory(out, err, clock))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Override
    public Integer call() {
        if (file == null) {
            return 2; // never: it is required
        }
        for (var needed : checkpoint == null ? new Path[] {file} : new Path[] {file, checkpoint}) {
            if (!Files.isRegularFile(needed)) {
                err.println("There is no file " + needed + ".");
                return 1;
            }
        }
        try {
            var verdict = Verifier.verify(file, checkpoint);
            Report.print(verdict, out);
            out.print(Certificate.of(verdict, clock.instant()));
            out.flush();
            return verdict.whole() ? 0 : 1;
        } catch (IOException e) {
            err.println("The file cannot be read: " + e.getMessage());
            return 1;
        } catch (OutOfMemoryError e) {
            err.println("The file needs more memory than any export: it was made to exhaust whoever reads it.");
            return 1;
        }
    }
}
