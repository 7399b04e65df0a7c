package clinic.bootstrap.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;

/** A process of its own that runs PostgreSQL on a data folder until its input ends, as the clinic's server would. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader says;

    private ServerProcess(Process process) {
        this.process = process;
        this.says = process.inputReader();
    }

    static ServerProcess on(Path dataDir) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ServerProcess(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProcess.class.getName(),
                        dataDir.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The first line it says beginning with this word, without the word. */
    String awaitLine(String word) throws IOException {
        for (var line = says.readLine(); line != null; line = says.readLine())
            if (line.startsWith(word + " ")) return line.substring(word.length() + 1);
        throw new AssertionError("the server process ended without saying " + word);
    }

    /** Waits until PostgreSQL is ready; the login of the database's owner. */
    Login awaitOwner() throws IOException {
        return Login.of(awaitLine("ready"));
    }

    /** PostgreSQL's first process; ask before killing. */
    ProcessHandle postmaster() {
        return process.children()
                .filter(child -> child.info().command().orElse("").endsWith("/postgres"))
                .findFirst()
                .orElseThrow();
    }

    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Says {@code ready} with PostgreSQL's address, or {@code refused} with the reason. */
    public static void main(String[] args) throws IOException {
        try (var postgres = EmbeddedPostgres.start(Path.of(args[0]), OptionalInt.empty(), Duration.ZERO)) {
            System.out.println("ready " + postgres.ownerUrl());
            while (System.in.read() >= 0) System.out.println("still here");
        } catch (PostgresFailure e) {
            System.out.println("refused " + e.getMessage());
        }
    }
}
