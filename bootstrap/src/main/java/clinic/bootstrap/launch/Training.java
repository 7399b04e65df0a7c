package clinic.bootstrap.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        for (File old : Arrays.asList(cache, DATA, LOG)) delete(old.toPath());
        boolean learnt = start(typed, ServerOptions.plain()) == 0
                && start(typed, ServerOptions.learning(jar)) == 0
                && cache.isFile()
                // one that Java cannot start with would stop every start, so it is tried before anybody relies on it
                && start(typed, ServerOptions.of(jar)) == 0;
        if (learnt) return;
        delete(cache.toPath());
        System.err.println("Java learnt nothing, and starts will be slower; " + LOG.getAbsolutePath() + " tells why");
    }

    private static void delete(Path place) throws IOException {
        if (!Files.exists(place)) return;
        List<Path> all;
        try (Stream<Path> found = Files.walk(place)) {
            all = found.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
        }
        for (Path one : all) Files.delete(one);
    }

    private static int start(CommandLine typed, List<String> options) throws IOException, InterruptedException {
        List<String> words = typed.with(options, "-Dclinic.launch=plain").toStrings();
        ProcessBuilder server = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG));
        server.environment().keySet().removeAll(CommandLine.VARIABLES);
        return server.start().waitFor();
    }
}
