package clinic.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void keepsOneSecretForEachName() {
        var folder = DataFolder.at(temporary.resolve("new/data"));
        var jwt = folder.secret("jwt");
        assertThat(jwt).matches("[A-Za-z0-9_-]{43}");
        assertThat(DataFolder.at(temporary.resolve("new/data")).secret("jwt")).isEqualTo(jwt);
        assertThat(folder.secret("other")).isNotEqualTo(jwt);
    }

    @Test
    void makesOneSecretForManyWhoAskAtOnce() throws Exception {
        var folder = DataFolder.at(temporary);
        List<Callable<String>> askers = IntStream.range(0, 32)
                .<Callable<String>>mapToObj(i -> () -> folder.secret("jwt"))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(askers).stream()
                    .map(answer -> answer.resultNow())
                    .collect(Collectors.toSet());
            assertThat(answers).hasSize(1);
        }
        try (var files = Files.list(temporary.resolve("secrets"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void takesRightsFromOthersThatACopyGaveThem() throws Exception {
        var folder = DataFolder.at(temporary);
        var jwt = folder.secret("jwt");
        var file = temporary.resolve("secrets/jwt");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(folder.secret("jwt")).isEqualTo(jwt);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesNamesThatLeadElsewhereAndEmptySecrets() throws Exception {
        var folder = DataFolder.at(temporary);
        assertThatThrownBy(() -> folder.secret("../jwt")).isInstanceOf(IllegalArgumentException.class);
        Files.writeString(Files.createDirectories(temporary.resolve("secrets")).resolve("jwt"), "");
        assertThatThrownBy(() -> folder.secret("jwt"))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("vazio");
    }
}
