package clinic.bootstrap.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerOptionsTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void pack() throws IOException {
        Files.createDirectory(folder.resolve("lib"));
        write("clinic.jar", NOON);
        write("lib/clinic-domain.jar", NOON);
    }

    @Test
    void takesTheCacheThatWasMadeOfThisProgram() throws IOException {
        write("clinic.aot", NOON.plusSeconds(1));
        assertThat(isOf()).isTrue();
    }

    @Test
    void knowsOneThatIsNotThere() {
        assertThat(isOf()).isFalse();
    }

    @Test
    void leavesOneThatIsOlderThanTheProgram() throws IOException {
        write("clinic.aot", NOON.minusSeconds(1));
        assertThat(isOf()).isFalse();
    }

    @Test
    void leavesOneThatIsOlderThanALibrary() throws IOException {
        write("clinic.aot", NOON.plusSeconds(1));
        write("lib/clinic-domain.jar", NOON.plusSeconds(2));
        assertThat(isOf()).isFalse();
    }

    private boolean isOf() {
        return ServerOptions.isOf(
                folder.resolve("clinic.aot").toFile(),
                folder.resolve("clinic.jar").toFile());
    }

    private void write(String name, Instant at) throws IOException {
        var file = Files.writeString(folder.resolve(name), name);
        Files.setLastModifiedTime(file, FileTime.from(at));
    }
}
