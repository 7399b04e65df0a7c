package clinic.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Data folders for tests: what takes long to make is made once for all of them. */
public final class DataFolders {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static Optional<Path> template = Optional.empty();

    private DataFolders() {}

    /** Makes {@code dataDir} look as if PostgreSQL had been unpacked in it, and nothing else done. */
    static synchronized Path withPrograms(Path dataDir) throws IOException {
        var shared = TARGET.resolve("postgresql-programs");
        Binaries.unpackedIn(shared);
        Files.createSymbolicLink(DataFolder.at(dataDir).postgresql().resolve("programs"), shared);
        return dataDir;
    }

    /** Makes {@code dataDir} look as after a first start and an orderly stop. */
    public static synchronized void withCluster(Path dataDir) throws Exception {
        if (template.isEmpty()) {
            var folder = TARGET.resolve("postgresql-template");
            Folders.delete(folder);
            EmbeddedPostgres.start(withPrograms(folder)).close();
            template = Optional.of(folder);
        }
        var copy = new ProcessBuilder("cp", "-a", template.get() + "/.", dataDir.toString()).inheritIO();
        assertThat(copy.start().waitFor()).isZero();
    }
}
