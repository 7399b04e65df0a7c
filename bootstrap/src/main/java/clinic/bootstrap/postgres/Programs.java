package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts PostgreSQL's programs so that they never run as root, never outlive the thread that started them, and see
 * nothing of the clinic's environment (it holds the keys of other services).
 */
final class Programs {
    private static final String PATH =
            Optional.ofNullable(System.getenv("PATH")).orElse("") + ":/usr/sbin:/usr/bin:/sbin:/bin";
    /** Ends at once if the clinic died before {@code setpriv} could tie this process to it. */
    private static final String ONLY_WITH_THE_CLINIC = "[ \"$PPID\" = \"$0\" ] || exit 1; exec \"$@\"";

    private final Path binaries;
    private final Path workingDirectory;
    private final boolean asRoot;

    private Programs(Path binaries, Path workingDirectory, boolean asRoot) {
        this.binaries = binaries;
        this.workingDirectory = workingDirectory;
        this.asRoot = asRoot;
    }

    /**
     * @throws PostgresFailure if this machine lacks a tool or does not let root shed its name, with what to do about it
     */
    static Programs of(Path binaries, Path workingDirectory) throws IOException {
        var asRoot = SystemUser.ofThisProcess().isRoot();
        var missing = Stream.of("sh", "setsid", "setpriv", asRoot ? "unshare" : "sh")
                .filter(tool -> find(tool).isEmpty())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty())
            throw new PostgresFailure("o PostgreSQL embutido precisa de " + missing
                    + "; instale o pacote util-linux, ou aponte DATABASE_URL para um PostgreSQL seu");
        var programs = new Programs(binaries, workingDirectory, asRoot);
        if (asRoot && programs.run(List.of("unshare", "-U", "true"), "").status() != 0)
            throw new PostgresFailure("o PostgreSQL não roda como root, e este sistema não permite `unshare -U`;"
                    + " use um usuário comum, ou aponte DATABASE_URL para um PostgreSQL seu");
        return programs;
    }

    /** A PostgreSQL program that gets this signal when the thread that starts it ends. */
    ProcessBuilder tied(String signal, String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (asRoot) command.addAll(List.of("unshare", "-U"));
        command.addAll(List.of("setpriv", "--pdeathsig", signal, "sh", "-c", ONLY_WITH_THE_CLINIC));
        command.add(Long.toString(ProcessHandle.current().pid()));
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return builder(command);
    }

    /** The same, in a session of its own, so that the terminal's Ctrl-C does not reach it. */
    ProcessBuilder inOwnSession(String signal, String program, List<String> arguments) {
        var process = tied(signal, program, arguments);
        process.command().addFirst("setsid");
        return process;
    }

    /** Runs a PostgreSQL program to its end. */
    Outcome run(String program, List<String> arguments, String input) throws IOException {
        return run(tied("KILL", program, arguments).command(), input);
    }

    /** How a program ended, and what it said. */
    record Outcome(int status, String output) {}

    private Outcome run(List<String> command, String input) throws IOException {
        var process = builder(command).redirectErrorStream(true).start();
        try (var toProgram = process.outputWriter(StandardCharsets.UTF_8)) {
            toProgram.write(input);
        }
        try (var output = process.getInputStream()) {
            var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("a partida do PostgreSQL foi interrompida", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(new ArrayList<>(command)).directory(workingDirectory.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", PATH);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static Optional<Path> find(String tool) {
        return Stream.of(PATH.split(":", -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
