package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The folder in which the clinic keeps what must outlive a restart: the embedded database and the secrets made for it.
 * Only the user who runs the clinic can enter it. Safe for use by several threads and processes.
 */
public final class DataFolder {
    private static final Pattern SECRET_NAME = Pattern.compile("[a-z][a-z0-9_-]*");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    /**
     * The data folder at this place, which is made if it is not there.
     *
     * @throws PostgresFailure if the folder cannot be made or entered
     */
    public static DataFolder at(Path path) {
        try {
            return new DataFolder(Folders.makePrivate(path.toAbsolutePath()).toRealPath());
        } catch (IOException e) {
            throw new PostgresFailure("a pasta de dados " + path + " não pode ser criada ou lida: " + e, e);
        }
    }

    /**
     * The secret kept under this name: 256 random bits as 43 characters of {@code A-Za-z0-9_-}, made when first asked for
     * and the same ever after, in a file that only its owner can read (mode 0600).
     *
     * @param name lower case letters, digits, {@code -} and {@code _}, such as {@code jwt}
     */
    public String secret(String name) {
        try {
            var file = secretFile(name);
            if (!Files.exists(file)) make(file);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            var secret = Files.readString(file).strip();
            if (secret.isEmpty())
                throw new PostgresFailure("o segredo " + file + " está vazio; restaure-o ou apague-o");
            return secret;
        } catch (IOException e) {
            throw new PostgresFailure("o segredo " + name + " não pode ser guardado em " + root + ": " + e, e);
        }
    }

    /** Where the secret of this name is kept, whether or not it was made yet. */
    Path secretFile(String name) {
        if (!SECRET_NAME.matcher(name).matches())
            throw new IllegalArgumentException("secret name must match " + SECRET_NAME + ": " + name);
        return root.resolve("secrets").resolve(name);
    }

    Path lockFile() {
        return root.resolve("lock");
    }

    /** PostgreSQL's part of the data folder. */
    Path postgresql() throws IOException {
        return Folders.makePrivate(root.resolve("postgresql"));
    }

    /** Whole or not at all, and the first of several makers wins: written aside, then linked to its name. */
    private static void make(Path file) throws IOException {
        var folder = Folders.makePrivate(file.resolveSibling(""));
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var draft = Files.createTempFile(folder, ".new-", "");
        try {
            Files.write(draft, secret.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.SYNC);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return; // another maker was faster: its secret is the secret
        } finally {
            Files.delete(draft);
        }
        Folders.sync(folder);
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
