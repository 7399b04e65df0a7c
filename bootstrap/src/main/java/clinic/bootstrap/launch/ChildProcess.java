package clinic.bootstrap.launch;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs another program as if it were this one, where {@link ProcessImage} cannot: with the same terminal, end and exit code. */
final class ChildProcess {
    private static final File SETPRIV = new File("/usr/bin/setpriv");

    private ChildProcess() {}

    /** Ends this process when the other ends, and the other when this is told to end. */
    static void runInPlaceOfThis(CommandLine command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        if (SETPRIV.canExecute()) words.addAll(Arrays.asList(SETPRIV.getPath(), "--pdeathsig", "TERM"));
        words.addAll(command.toStrings());
        final Process child = new ProcessBuilder(words).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread("end of the server") {
            @Override
            public void run() {
                child.destroy();
                Runtime.getRuntime().halt(exitCode(child));
            }
        });
        System.exit(child.waitFor());
    }

    private static int exitCode(Process child) {
        while (true) {
            try {
                return child.waitFor();
            } catch (InterruptedException e) {
                continue; // nobody but the end of this process ends this wait
            }
        }
    }
}
