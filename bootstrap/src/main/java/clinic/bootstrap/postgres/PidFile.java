package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * PostgreSQL's {@code postmaster.pid}: line 1 is its process, line 8 its status.
 * Source: https://www.postgresql.org/docs/18/storage-file-layout.html
 */
final class PidFile {
    private static final int STATUS_LINE = 7;

    private final Path file;

    PidFile(Path cluster) {
        this.file = cluster.resolve("postmaster.pid");
    }

    OptionalLong pid() throws IOException {
        return lines().stream()
                .limit(1)
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    boolean saysReady(long pid) throws IOException {
        var lines = lines();
        return lines.size() > STATUS_LINE
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(STATUS_LINE).startsWith("ready");
    }

    /**
     * Removes the file if its number now belongs to a process that is not PostgreSQL (numbers are used again, in a restarted
     * container above all): PostgreSQL would refuse to start. Call only when no PostgreSQL runs on this cluster.
     */
    void deleteIfPidIsForeign() throws IOException {
        var pid = pid();
        if (pid.isPresent() && ProcessHandle.of(pid.getAsLong()).isPresent()) Files.delete(file);
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
