package example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code that {@code docs/embedding.md} shows is the code that is run here. */
class QuotedCodeTest {
    private static final Path PROJECT = project();
    private static final Path EXAMPLE = PROJECT.resolve("bootstrap/src/test/java/example/embedding");

    /** {@code // docs: name}, the code, {@code // end}. */
    private static final Pattern REGION = Pattern.compile("(?ms)^ *// docs: (?<name>\\S+)\\n(?<code>.*?)^ *// end$");

    /** {@code <!-- from File.java: name -->}, then the code as Java. */
    private static final Pattern QUOTE =
            Pattern.compile("(?ms)^<!-- from (?<name>\\S+: \\S+) -->\\n```java\\n(?<code>.*?)^```$");

    @Test
    void isTheCodeThatIsRun() throws IOException {
        var text = Files.readString(PROJECT.resolve("docs/embedding.md"));
        assertThat(codeByName(QUOTE, "", text)).isEqualTo(regions()).hasSize(text.split("```java", -1).length - 1);
    }

    private static Map<String, String> regions() throws IOException {
        var regions = new TreeMap<String, String>();
        try (var files = Files.list(EXAMPLE)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (!name.equals("QuotedCodeTest.java"))
                    regions.putAll(codeByName(REGION, name + ": ", Files.readString(file)));
            }
        }
        return regions;
    }

    private static Map<String, String> codeByName(Pattern pattern, String prefix, String text) {
        return pattern.matcher(text)
                .results()
                .collect(Collectors.toMap(found -> prefix + found.group("name"), QuotedCodeTest::code));
    }

    private static String code(MatchResult found) {
        return found.group("code").stripTrailing().stripIndent();
    }

    private static Path project() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("clinic-domain"))) folder = folder.getParent();
        return folder;
    }
}
