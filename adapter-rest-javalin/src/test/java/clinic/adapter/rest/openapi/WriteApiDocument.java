package clinic.adapter.rest.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the API document as it is served, for the programs that judge it. */
final class WriteApiDocument {
    private WriteApiDocument() {}

    public static void main(String[] arguments) throws IOException {
        var target = Path.of(arguments[0]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, ApiDocument.load().bytes());
    }
}
