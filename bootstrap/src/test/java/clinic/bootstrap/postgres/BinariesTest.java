package clinic.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {
    @TempDir
    Path programs;

    @Test
    void repairsAnInterruptedUnpackingAndRemovesOlderVersions() throws Exception {
        var interrupted = Files.createDirectories(programs.resolve(Binaries.version() + ".unpacking/bin"));
        Files.writeString(interrupted.resolve("postgres"), "half of it");
        Files.writeString(
                Files.createDirectories(programs.resolve("18.1.0/bin")).resolve("postgres"), "old");

        var unpacked = Binaries.unpackedIn(programs);

        assertThat(programs).isDirectoryContaining(entry -> entry.equals(unpacked));
        try (var entries = Files.list(programs)) {
            assertThat(entries).containsExactly(unpacked);
        }
        assertThat(unpacked.resolve("bin/postgres")).isExecutable();
        assertThat(Files.size(unpacked.resolve("bin/postgres"))).isGreaterThan(5_000_000);
        assertThat(Files.isSymbolicLink(unpacked.resolve("lib/libpq.so"))).isTrue();
        assertThat(Binaries.unpackedIn(programs)).isEqualTo(unpacked);
    }
}
