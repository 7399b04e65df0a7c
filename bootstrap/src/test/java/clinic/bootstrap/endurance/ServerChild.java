package clinic.bootstrap.endurance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The server as a process of its own, with the log that production has. */
public final class ServerChild implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final List<String> OURS = List.of("CLINIC_", "EVOLUTION_", "OPENAI_", "DATABASE_URL");
    private static final int USUAL_MEGABYTES = 256;
    private static final long SAFETY_NET_SECONDS = 60;

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final List<Thread> readers;

    private ServerChild(Process process) {
        this.process = process;
        this.readers = List.of(
                Thread.startVirtualThread(() -> read(process.inputReader(), output)),
                Thread.startVirtualThread(() -> read(process.errorReader(), errors)));
    }

    /** Starts it with these variables and none of ours, in this folder. */
    public static ServerChild start(Path folder, Map<String, String> environment) throws IOException {
        return start(folder, environment, USUAL_MEGABYTES);
    }

    /**
     * Starts it with less memory, or more.
     *
     * @param megabytes of its heap
     */
    public static ServerChild start(Path folder, Map<String, String> environment, int megabytes) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + megabytes + "m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dlogback.configurationFile="
                        + Path.of("target/classes/logback.xml").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "clinic.bootstrap.Main"));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> OURS.stream().anyMatch(name::startsWith));
        // the JVM would say on its first line that it has picked them up
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(Map.of("CLINIC_HOST", "127.0.0.1", "CLINIC_PORT", "0", "CLINIC_DEMO", "false"));
        builder.environment().putAll(environment);
        return new ServerChild(builder.start());
    }

    private void read(BufferedReader reader, List<String> lines) {
        try (reader) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                var address = ADDRESS.matcher(line);
                if (address.find()) port.complete(Integer.parseInt(address.group(1)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            port.completeExceptionally(new AssertionError("the server ended: " + lines));
        }
    }

    /** Waits until it answers; its port. */
    public int awaitPort() throws Exception {
        return port.get(SAFETY_NET_SECONDS, TimeUnit.SECONDS);
    }

    /** The same, for tests that have nothing else to catch. */
    public int port() {
        return port.copy().orTimeout(SAFETY_NET_SECONDS, TimeUnit.SECONDS).join();
    }

    /** SIGKILL. */
    public void kill() {
        process.destroyForcibly();
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** PostgreSQL's first process. */
    ProcessHandle postmaster() {
        return process.children()
                .filter(child -> child.info().command().orElse("").endsWith("/postgres"))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until it ends by itself, or was told to. */
    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(SAFETY_NET_SECONDS, TimeUnit.SECONDS)) throw new AssertionError("it does not end");
        for (var reader : readers) reader.join();
        return process.exitValue();
    }

    /** All that it has written so far. */
    public List<String> output() {
        return output;
    }

    /** All that it has complained of so far. */
    public List<String> errors() {
        return errors;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
