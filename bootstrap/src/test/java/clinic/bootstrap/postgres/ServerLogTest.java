package clinic.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    @TempDir
    Path folder;

    @Test
    void staysBelowItsLimitWhileAWriterAppends() throws Exception {
        var file = folder.resolve("log");
        var log = new ServerLog(file, 10);
        try (var writer = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var round = 0; round < 6; round++) {
                writer.write(("line of round " + round + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                log.rotate();
                assertThat(log.size()).isZero();
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("log", "log.1", "log.2", "log.3");
        }
        assertThat(folder.resolve("log.1")).hasContent("line of round 5");
        assertThat(folder.resolve("log.3")).hasContent("line of round 3");
    }

    @Test
    void tellsTheLastLinesOfThisStartOnly() throws Exception {
        var log = new ServerLog(folder.resolve("log"), 1000);
        assertThat(log.tailSince(0)).isEmpty();
        Files.writeString(folder.resolve("log"), "earlier\n");
        var start = log.size();
        Files.writeString(folder.resolve("log"), "now\nthen\n", StandardOpenOption.APPEND);
        assertThat(log.tailSince(start)).isEqualTo("now\nthen");
    }
}
