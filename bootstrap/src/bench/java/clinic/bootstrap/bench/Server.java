package clinic.bootstrap.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The built server, in a process of its own, with the settings that a user gets. */
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final int port;
    private final Duration readyAfter;

    private Server(Process process, int port, Duration readyAfter) {
        this.process = process;
        this.port = port;
        this.readyAfter = readyAfter;
    }

    /** Starts it and waits until it says that it is ready. */
    static Server start(Path jar, int port, Path log, Map<String, String> settings)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(java, "-jar", jar.toString()))
                .directory(Objects.requireNonNull(log.getParent()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = new HashMap<>(settings);
        environment.put("CLINIC_PORT", Integer.toString(port));
        environment.put("CLINIC_HOST", "127.0.0.1");
        environment.putIfAbsent("CLINIC_DEMO", "false");
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("CLINIC_")
                        || name.startsWith("EVOLUTION_")
                        || name.startsWith("OPENAI_")
                        || name.endsWith("JAVA_OPTIONS")
                        || name.equals("JAVA_TOOL_OPTIONS")
                        || name.equals("DATABASE_URL"));
        builder.environment().putAll(environment);
        var began = System.nanoTime();
        var process = builder.start();
        while (!isReady(port)) {
            var waited = Duration.ofNanos(System.nanoTime() - began);
            if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
                process.destroy();
                throw new IllegalStateException("the server did not get ready:\n" + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return new Server(process, port, Duration.ofNanos(System.nanoTime() - began));
    }

    private static boolean isReady(int port) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** How long one call takes; it must be answered well. */
    Duration time(HttpRequest.Builder call) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var answer = HTTP.send(call.build(), HttpResponse.BodyHandlers.ofByteArray());
        var took = Duration.ofNanos(System.nanoTime() - began);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.request().uri() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return took;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Duration readyAfter() {
        return readyAfter;
    }

    /** What it has used of the processors since its start. */
    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** Resident memory, in mebibytes. */
    long residentMebibytes() throws IOException {
        var line = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(text -> text.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
