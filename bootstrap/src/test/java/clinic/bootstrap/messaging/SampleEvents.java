package clinic.bootstrap.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The provider's samples as they are sent to us, with an instance's token in each. */
final class SampleEvents {
    static final String SECRET = "S3CRET-OF-THE-INSTANCE";

    private static final Path FOLDER = Path.of("target/test-classes/samples");

    private SampleEvents() {}

    /** All of them, also those of which nobody makes an event. */
    static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> Objects.toString(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name))
                    .replaceAll("\"apikey\": (?:null|\"[^\"]*\")", "\"apikey\": \"" + SECRET + "\"");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
