package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The file PostgreSQL writes its log to, with a few older ones; all of them together stay below a limit. */
final class ServerLog {
    private static final int OLDER_KEPT = 3;
    private static final int TAIL_LINES = 15;
    private static final int TAIL_BYTES = 8 * 1024;

    private final Path file;
    private final long limitInBytes;

    ServerLog(Path file, long limitInBytes) {
        this.file = file;
        this.limitInBytes = limitInBytes;
    }

    ProcessBuilder.Redirect target() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    long size() throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /** Copies a log that has grown too long aside and empties it; PostgreSQL goes on writing to the same file. */
    void rotate() throws IOException {
        if (size() < limitInBytes) return;
        for (var age = OLDER_KEPT; age > 1; age--)
            if (Files.exists(older(age - 1)))
                Files.move(older(age - 1), older(age), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(file, older(1), StandardCopyOption.REPLACE_EXISTING);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
    }

    /** The last lines that were written after this place in the file. */
    String tailSince(long position) throws IOException {
        if (size() == 0) return "";
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var from = Math.max(Math.min(position, channel.size()), channel.size() - TAIL_BYTES);
            var bytes = Channels.newInputStream(channel.position(from)).readAllBytes();
            var lines = List.of(new String(bytes, StandardCharsets.UTF_8).split("\n"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        }
    }

    private Path older(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
