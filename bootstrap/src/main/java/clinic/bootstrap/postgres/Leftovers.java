package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL processes that still work in the data folder although nobody leads them: after a crash, or a {@code kill -9}. */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Set<String> PROGRAMS = Set.of("postgres", "initdb");
    private static final Duration STEP = Duration.ofMillis(10);
    private static final Duration TO_SHUT_DOWN = Duration.ofSeconds(30);
    private static final Duration TO_NOTICE = Duration.ofSeconds(2);
    private static final Duration TO_DIE = Duration.ofSeconds(5);

    private final Path postgresql;

    Leftovers(Path postgresql) {
        this.postgresql = postgresql;
    }

    /** Ends them, gently first. Call with the data folder's lock held and no PostgreSQL of one's own running. */
    void end(PidFile pidFile) throws IOException {
        var pids = pids();
        if (pids.isEmpty()) return;
        LOG.warn("PostgreSQL processes of an earlier start are still there, ending them: {}", pids);
        var postmaster = pidFile.pid();
        var led = postmaster.isPresent() && pids.contains(postmaster.getAsLong());
        if (led) Signals.send("INT", postmaster.getAsLong());
        if (gone(led ? TO_SHUT_DOWN : TO_NOTICE)) return;
        for (var pid : pids()) Signals.send("QUIT", pid);
        if (gone(TO_DIE)) return;
        for (var pid : pids()) Signals.send("KILL", pid);
        if (!gone(TO_DIE)) throw new PostgresFailure("estes processos antigos do PostgreSQL não terminam: " + pids());
    }

    private boolean gone(Duration limit) throws IOException {
        return Waiting.until(() -> pids().isEmpty(), limit, STEP);
    }

    private List<Long> pids() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(this::isOurs)
                .toList();
    }

    private boolean isOurs(long pid) {
        try {
            var process = Path.of("/proc", Long.toString(pid));
            if (!Files.readSymbolicLink(process.resolve("cwd")).startsWith(postgresql)) return false;
            var program =
                    Files.readSymbolicLink(process.resolve("exe")).getFileName().toString();
            return PROGRAMS.contains(program.replace(" (deleted)", ""));
        } catch (IOException e) {
            return false; // it has just ended, or belongs to another user
        }
    }
}
