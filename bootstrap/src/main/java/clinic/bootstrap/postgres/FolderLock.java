package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second server out of the data folder. The system releases it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(50);
    /** A process must not open a lock file that it holds: closing it again would release the lock. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock; waits for another server that is still stopping.
     *
     * @throws PostgresFailure if another server still has it after {@code patience}
     */
    static FolderLock acquire(Path file, Duration patience) {
        try {
            if (!Waiting.until(() -> HELD_HERE.add(file), patience, STEP)) throw taken(file, "neste processo");
            try {
                return new FolderLock(file, lockedChannel(file, patience));
            } catch (IOException | RuntimeException e) {
                HELD_HERE.remove(file);
                throw e;
            }
        } catch (IOException e) {
            throw new PostgresFailure("o arquivo " + file + " não pode ser aberto: " + e, e);
        }
    }

    private static FileChannel lockedChannel(Path file, Duration patience) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!Waiting.until(() -> channel.tryLock() != null, patience, STEP))
                throw taken(file, "no processo " + Files.readString(file).strip());
            var pid = Long.toString(ProcessHandle.current().pid());
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static PostgresFailure taken(Path file, String where) {
        return new PostgresFailure(
                "a pasta de dados " + file.getParent() + " já está em uso por outro servidor da clínica (" + where
                        + "); pare-o ou escolha outra pasta em CLINIC_DATA_DIR");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new PostgresFailure("a pasta de dados não pode ser liberada: " + e, e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
