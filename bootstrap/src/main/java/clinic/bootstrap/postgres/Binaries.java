package clinic.bootstrap.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** PostgreSQL's programs, which travel packed on the class path and are unpacked once for each version. */
final class Binaries {
    private static final String PACKED = "/postgres-linux-x86_64.txz";

    private Binaries() {}

    /** The version of PostgreSQL that is on the class path, such as {@code 18.6.0}. */
    static String version() {
        try (var file = Binaries.class.getResourceAsStream("binaries.properties")) {
            if (file == null) throw new IllegalStateException("binaries.properties must be on the class path");
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new PostgresFailure("a versão do PostgreSQL embutido não pode ser lida", e);
        }
    }

    /**
     * The folder of the unpacked programs; unpacks them first unless an earlier start finished that. Other versions are
     * removed. Call with the data folder's lock held and no PostgreSQL running in it.
     */
    static Path unpackedIn(Path programs) throws IOException {
        var folder = programs.resolve(version());
        if (Files.isDirectory(folder)) return folder;
        Folders.makePrivate(programs);
        for (var other : entriesOf(programs)) Folders.delete(other);
        var unfinished = Files.createDirectory(programs.resolve(version() + ".unpacking"));
        try (var packed = open()) {
            Unpacking.unpack(packed, unfinished);
        }
        Folders.publish(unfinished, folder);
        return folder;
    }

    private static List<Path> entriesOf(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static InputStream open() {
        var machine = System.getProperty("os.name") + "/" + System.getProperty("os.arch");
        var packed = Binaries.class.getResourceAsStream(PACKED);
        if (packed == null || !machine.equals("Linux/amd64"))
            throw new PostgresFailure("o PostgreSQL embutido existe apenas para Linux/amd64, e esta máquina é "
                    + machine + "; aponte DATABASE_URL para um PostgreSQL seu (15 ou mais novo)");
        return packed;
    }
}
