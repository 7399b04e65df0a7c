package clinic.bootstrap.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Runs a program to its end. */
final class Command {
    private Command() {}

    /** What it said; it must have ended well. */
    static String run(List<String> words, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        String said;
        try (var reader = process.inputReader()) {
            said = String.join("\n", reader.lines().toList());
        }
        if (process.waitFor() != 0) throw new IllegalStateException(words.getFirst() + " failed:\n" + said);
        return said;
    }

    /** Whether the program is there; it is asked for its version. */
    static boolean isThere(String program, String versionOption) throws InterruptedException {
        try {
            var process = new ProcessBuilder(program, versionOption)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
            return true;
        } catch (IOException missing) {
            return false;
        }
    }
}
