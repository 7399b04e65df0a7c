package clinic.bootstrap.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The variables that are set: the process's own, and those of a {@code .env} file, which yield to them. */
public final class Environment {
    private final Map<String, String> variables;

    public Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The process's variables over those of the {@code .env} file in the folder, if there is one. */
    public static Environment of(Map<String, String> process, Path folder) {
        var all = new HashMap<String, String>();
        var file = folder.resolve(".env");
        if (Files.isRegularFile(file)) {
            try {
                var number = 0;
                for (var line : Files.readAllLines(file)) read(line, ++number, all);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        all.putAll(process);
        return new Environment(all);
    }

    /** {@code NAME=value}, the value bare or in one kind of quotes; blank lines and {@code #} lines are passed over. */
    private static void read(String line, int number, Map<String, String> into) {
        var text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) return;
        if (text.startsWith("export "))
            text = text.substring("export ".length()).strip();
        var equals = text.indexOf('=');
        if (equals < 1) throw new BadSetting(".env", "a linha " + number + " não é NOME=valor");
        into.put(
                text.substring(0, equals).strip(),
                unquoted(text.substring(equals + 1).strip()));
    }

    private static String unquoted(String value) {
        if (value.length() < 2) return value;
        var quote = value.charAt(0);
        return (quote == '"' || quote == '\'') && value.charAt(value.length() - 1) == quote
                ? value.substring(1, value.length() - 1)
                : value;
    }

    /** The value; a blank one counts as none. */
    Optional<String> find(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Whether anything that begins so is set. */
    boolean anyOf(String... names) {
        for (var name : names) if (find(name).isPresent()) return true;
        return false;
    }
}
