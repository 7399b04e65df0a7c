package clinic.adapter.postgres.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Fixed statements, kept in a {@code .sql} file beside the class that recites them. */
public final class Sql {
    private Sql() {}

    /**
     * The statement in the file of that name beside the class.
     *
     * @throws IllegalStateException when there is no such file
     */
    public static String beside(Class<?> place, String file) {
        try (var stream = place.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("no statement beside " + place.getName() + ": " + file);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
