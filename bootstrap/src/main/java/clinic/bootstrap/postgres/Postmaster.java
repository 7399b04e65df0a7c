package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One run of PostgreSQL, from its start to its end. */
final class Postmaster {
    private static final Duration STEP = Duration.ofMillis(5);
    /** Long, because after a power cut PostgreSQL first redoes up to a gigabyte of its write-ahead log. */
    private static final Duration TO_START = Duration.ofMinutes(3);

    private static final Duration TO_SHUT_DOWN = Duration.ofSeconds(60);
    private static final Duration TO_DIE = Duration.ofSeconds(10);

    private final Process process;
    private final PidFile pidFile;
    private final ServerLog log;
    private final long logStart;

    private Postmaster(Process process, PidFile pidFile, ServerLog log, long logStart) {
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
        this.logStart = logStart;
    }

    /** Starts PostgreSQL, which ends when the calling thread does: that thread must live as long. */
    static Postmaster spawn(Programs programs, Path cluster, int port, ServerLog log) throws IOException {
        log.rotate();
        var logStart = log.size();
        var process = programs.inOwnSession("INT", "postgres", Configuration.fixed(cluster, port))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(log.target())
                .start();
        return new Postmaster(process, new PidFile(cluster), log, logStart);
    }

    long pid() {
        return process.pid();
    }

    /** @throws PostgresFailure with the end of PostgreSQL's log, if it ends or is not ready in time */
    void awaitReady() throws IOException {
        var settled = Waiting.until(() -> !process.isAlive() || pidFile.saysReady(process.pid()), TO_START, STEP);
        if (process.isAlive() && settled) return;
        var what = settled ? "terminou ao partir (código " + process.exitValue() + ")" : "não ficou pronto a tempo";
        throw new PostgresFailure(
                "o PostgreSQL " + what + "; o fim de seu registro " + log + ":\n" + log.tailSince(logStart));
    }

    /** Waits until it has ended, keeping its log short meanwhile; returns how it ended. */
    int awaitEnd() throws IOException, InterruptedException {
        while (!process.waitFor(1, TimeUnit.MINUTES)) log.rotate();
        return process.exitValue();
    }

    /** Ends it: first with a checkpoint and every connection closed, then ever less gently. */
    void stop() throws IOException, InterruptedException {
        if (!process.isAlive()) return;
        Signals.send("INT", process.pid());
        if (process.waitFor(TO_SHUT_DOWN.toMillis(), TimeUnit.MILLISECONDS)) return;
        Signals.send("QUIT", process.pid());
        if (process.waitFor(TO_DIE.toMillis(), TimeUnit.MILLISECONDS)) return;
        process.destroyForcibly().waitFor();
    }
}
