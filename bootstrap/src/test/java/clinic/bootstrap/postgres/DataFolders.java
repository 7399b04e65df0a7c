package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data folders for tests: PostgreSQL's programs are unpacked once for all of them. */
final class DataFolders {
    private DataFolders() {}

    /** Makes {@code dataDir} look as if PostgreSQL had been unpacked in it, and nothing else done. */
    static Path withPrograms(Path dataDir) throws IOException {
        var shared = Path.of("target", "postgresql-programs").toAbsolutePath();
        synchronized (DataFolders.class) {
            Binaries.unpackedIn(shared);
        }
        Files.createSymbolicLink(DataFolder.at(dataDir).postgresql().resolve("programs"), shared);
        return dataDir;
    }
}
