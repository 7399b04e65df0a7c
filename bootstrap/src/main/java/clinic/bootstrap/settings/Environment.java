package clinic.bootstrap.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The variables that are set: the process's own, and those of a {@code .env} file, which yield to them. Blank is not set. */
public final class Environment {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#");

    private final Map<String, String> variables;

    public Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The process's variables over those of the {@code .env} file in the folder, if there is one. */
    public static Environment of(Map<String, String> process, Path folder) {
        var all = new HashMap<String, String>();
        var file = folder.resolve(".env");
        if (Files.isRegularFile(file)) {
            var number = 0;
            for (var line : linesOf(file)) read(line, ++number, all);
        }
        process.forEach((name, value) -> {
            if (!value.isBlank()) all.put(name, value);
        });
        return new Environment(all);
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readString(file).replace("\uFEFF", "").lines().toList();
        } catch (CharacterCodingException notText) {
            throw new BadSetting(".env", "o arquivo não está em UTF-8");
        } catch (IOException failure) {
            throw new BadSetting(".env", "o arquivo não pode ser lido: " + failure);
        }
    }

    /**
     * {@code NAME=value}, the value bare or in one kind of quotes; blank lines, {@code #} lines and what follows a bare value
     * after {@code  #} are passed over.
     */
    private static void read(String line, int number, Map<String, String> into) {
        var text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) return;
        if (text.startsWith("export "))
            text = text.substring("export ".length()).strip();
        var equals = text.indexOf('=');
        if (equals < 1) throw new BadSetting(".env", "a linha " + number + " não é NOME=valor");
        var name = text.substring(0, equals).strip();
        if (!NAME.matcher(name).matches()) throw new BadSetting(".env", "a linha " + number + " não é NOME=valor");
        into.put(name, value(text.substring(equals + 1).strip(), number));
    }

    private static String value(String text, int number) {
        if (text.isEmpty() || !isQuote(text.charAt(0))) return COMMENT.split(text, 2)[0].strip();
        var end = text.indexOf(text.charAt(0), 1);
        var rest = end < 0 ? "" : text.substring(end + 1).strip();
        if (end < 0 || !(rest.isEmpty() || rest.startsWith("#")))
            throw new BadSetting(".env", "as aspas da linha " + number + " não fecham no fim do valor");
        return text.substring(1, end);
    }

    private static boolean isQuote(char character) {
        return character == '"' || character == '\'';
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
