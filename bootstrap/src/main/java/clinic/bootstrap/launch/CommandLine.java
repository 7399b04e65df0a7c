package clinic.bootstrap.launch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The words with which a Java was started. Each is kept as its bytes, one {@code char} a byte (ISO 8859-1), so that it is passed
 * on unharmed whatever the locale is.
 */
final class CommandLine {
    /** Of the environment, in which Java finds further options. */
    static final List<String> VARIABLES =
            Collections.unmodifiableList(Arrays.asList("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));

    private static final String JAR = "-jar";

    private final List<String> words;
    private final int jar;
    private final boolean complete;

    private CommandLine(List<String> words, int args) {
        this.words = words;
        this.jar = words.size() - args - 1;
        this.complete = jar >= 2 && words.get(jar - 1).equals(JAR);
    }

    /** @param args how many of its words were given to {@code main} */
    static CommandLine ofThisProcess(int args) throws IOException {
        try {
            String all = new String(Files.readAllBytes(Paths.get("/proc/self/cmdline")), StandardCharsets.ISO_8859_1);
            List<String> words = new ArrayList<>(Arrays.asList(all.split("\0", -1)));
            words.remove(words.size() - 1);
            return new CommandLine(words, args);
        } catch (NoSuchFileException e) {
            return new CommandLine(Collections.<String>emptyList(), args); // not Linux
        }
    }

    /** Whether this is {@code java -jar} without any option but {@code -D}, here or in the environment. */
    boolean leavesOptionsToUs() {
        if (!complete) return false;
        List<String> options = new ArrayList<>(words.subList(1, jar - 1));
        for (String variable : VARIABLES) {
            String value = System.getenv(variable);
            if (value != null && !value.trim().isEmpty())
                Collections.addAll(options, value.trim().split("\\s+"));
        }
        for (String option : options) if (!option.startsWith("-D")) return false;
        return true;
    }

    /** The jar's path, as it was typed. */
    String jar() {
        return decoded(words.get(jar));
    }

    /** The same call of the Java that runs this, with further options: some before those that were typed, one after. */
    CommandLine with(List<String> before, String after) {
        List<String> better = new ArrayList<>();
        better.add(encoded(System.getProperty("java.home") + "/bin/java"));
        for (String option : before) better.add(encoded(option));
        better.addAll(words.subList(1, jar - 1));
        better.add(encoded(after));
        better.addAll(words.subList(jar - 1, words.size()));
        return new CommandLine(better, words.size() - jar - 1);
    }

    /** The words as bytes, each ending in a zero. */
    List<byte[]> toBytes() {
        List<byte[]> bytes = new ArrayList<>();
        for (String word : words) bytes.add((word + '\0').getBytes(StandardCharsets.ISO_8859_1));
        return bytes;
    }

    List<String> toStrings() {
        List<String> strings = new ArrayList<>();
        for (String word : words) strings.add(decoded(word));
        return strings;
    }

    private static String decoded(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), systemCharset());
    }

    private static String encoded(String text) {
        return new String(text.getBytes(systemCharset()), StandardCharsets.ISO_8859_1);
    }

    /** The one in which Java exchanges names and arguments with the system. */
    private static Charset systemCharset() {
        return Charset.forName(System.getProperty("sun.jnu.encoding"));
    }
}
