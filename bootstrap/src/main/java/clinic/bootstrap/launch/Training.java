package clinic.bootstrap.launch;

import java.io.File;
import java.io.IOException;
import java.util.List;

/**
 * Lets Java learn, once, where the server's work is; what it learns is kept beside the jar and makes later starts faster. It
 * learns from a start over a database that is there, as most starts are, so one start that makes it goes before.
 */
final class Training {
    /** Where {@code Main} puts the data of a training. */
    private static final File DATA = new File("training");

    private static final File LOG = new File("training.log");

    private Training() {}

    /** Does nothing where this Java cannot learn, or has learnt this very program. */
    static void run(CommandLine typed) throws IOException, InterruptedException {
        String jar = typed.jar();
        if (!ServerOptions.canLearn(jar)) return;
        File cache = ServerOptions.cacheOf(jar);
        if (!DATA.exists()) start(typed, ServerOptions.plain());
        start(typed, ServerOptions.learning(jar));
        if (!cache.isFile()) {
            System.err.println(
                    "Java learnt nothing, and starts will be slower; " + LOG.getAbsolutePath() + " tells why");
            return;
        }
        // a cache that Java cannot start with would stop every start, so it is tried before anybody relies on it
        if (start(typed, ServerOptions.of(jar)) != 0 && !cache.delete()) {
            throw new IOException("cannot delete " + cache + ", with which Java does not start");
        }
    }

    private static int start(CommandLine typed, List<String> options) throws IOException, InterruptedException {
        List<String> words = typed.with(options, "-Dclinic.launch=plain").toStrings();
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG))
                .start()
                .waitFor();
    }
}
