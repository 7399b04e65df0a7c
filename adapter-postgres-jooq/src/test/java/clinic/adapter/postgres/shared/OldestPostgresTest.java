package clinic.adapter.postgres.shared;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** That the second run of the tests is what it is meant to be: on the oldest PostgreSQL that we work with. */
@EnabledIfSystemProperty(named = "clinic.postgresql", matches = ".+", disabledReason = "the first run is on our own")
class OldestPostgresTest {
    @Test
    void isThatVersion() {
        try (var database = TestDatabase.fresh()) {
            assertThat(database.texts("show server_version"))
                    .singleElement()
                    .asString()
                    .startsWith("15.");
        }
    }
}
