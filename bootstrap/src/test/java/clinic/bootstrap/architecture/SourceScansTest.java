package clinic.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceScansTest {
    private static final SourceTree PROJECT = SourceTree.ofTheProject();

    static List<SourceScan> scans() {
        return SourceScans.ALL;
    }

    static List<TextCanary> canaries() {
        return TextCanary.ALL;
    }

    @ParameterizedTest
    @MethodSource("scans")
    void holdsInTheProject(SourceScan scan) {
        assertThat(scan.wrongs().apply(PROJECT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("canaries")
    void isSeenFailingOnItsCanary(TextCanary canary) {
        assertThat(canary.scan().wrongs().apply(canary.tree()))
                .singleElement()
                .asString()
                .contains(canary.sight());
    }

    @ParameterizedTest
    @MethodSource("scans")
    void leavesAWellWrittenTreeInPeace(SourceScan scan) {
        assertThat(scan.wrongs().apply(TextCanary.NONE)).isEmpty();
    }

    @Test
    void givesEveryScanACanary() {
        assertThat(canaries()).extracting(TextCanary::scan).containsAll(scans());
    }

    @Test
    void exceptsOnlyEdgesThatThereAre() {
        assertThat(PROJECT.files()).extracting(SourceFile::path).containsAll(SourceScans.EDGES);
    }

    @Test
    void readsTheProject() {
        assertThat(PROJECT.at(".*/src/main/java/.*\\.java")).isNotEmpty();
        assertThat(PROJECT.at(".*/src/test/java/.*\\.java")).isNotEmpty();
        assertThat(PROJECT.at(".*/db/migration/.*\\.sql")).isNotEmpty();
        assertThat(PROJECT.at("docs/adr/.*\\.md")).isNotEmpty();
        assertThat(PROJECT.at("\\.ci/run")).isNotEmpty();
        assertThat(PROJECT.at(".*/target/.*")).isEmpty();
    }
}
