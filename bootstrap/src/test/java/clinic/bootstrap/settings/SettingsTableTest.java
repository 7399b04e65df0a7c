package clinic.bootstrap.settings;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each setting that the server reads stands in the table of {@code docs/operations.md}, and no other does. */
class SettingsTableTest {
    private static final Path SETTINGS = Path.of("src/main/java/clinic/bootstrap/settings");
    private static final Path TABLE = Path.of("../docs/operations.md");
    private static final Pattern NAME_IN_CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");
    private static final Pattern NAMES_IN_ROW = Pattern.compile("(?m)^\\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \\|");
    private static final Pattern NAME = Pattern.compile("[A-Z_]+");

    @Test
    void tellsOfEverySettingAndOfNoOther() throws IOException {
        assertThat(inTheTable()).isNotEmpty().isEqualTo(inTheCode());
    }

    private static Set<String> inTheCode() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.list(SETTINGS)) {
            for (var file : files.toList()) {
                names.addAll(NAME_IN_CODE
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .collect(toCollection(TreeSet::new)));
            }
        }
        return names;
    }

    private static Set<String> inTheTable() throws IOException {
        return NAMES_IN_ROW
                .matcher(Files.readString(TABLE))
                .results()
                .map(row -> row.group(1))
                .flatMap(names -> NAME.matcher(names).results().map(MatchResult::group))
                .collect(toCollection(TreeSet::new));
    }
}
