package clinic.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.bootstrap.http.CallProbe.Whose;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds PostgreSQL to the second table of {@code docs/permissions.md}, as the role that the server works as. */
class RowPermissionsTest {
    private static final List<String> ROLES =
            List.of("anon", "client", "professional", "receptionist", "admin", "system");

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static MarkdownTable table() {
        return MarkdownTable.of("permissions.md", "## Rows");
    }

    @Test
    void theTableNamesEachTableWithEachCommand() {
        var tables = DATABASE.texts("select tablename from pg_tables where schemaname = 'public'"
                + " and tablename <> 'flyway_schema_history'");
        var named = table().rows().stream()
                .map(row -> row.get("Table").replaceFirst(" .*", "") + " " + row.get("command"))
                .distinct();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(tables.stream()
                        .flatMap(name -> RowProbe.COMMANDS.stream().map(command -> name + " " + command))
                        .toList());
    }

    @Test
    void eachTableBindsItsOwnerToo() {
        assertThat(DATABASE.texts("select relname from pg_class join pg_tables on tablename = relname"
                        + " where schemaname = 'public' and tablename <> 'flyway_schema_history'"
                        + " and not (relrowsecurity and relforcerowsecurity)"))
                .isEmpty();
    }

    static Stream<Arguments> cells() {
        return table().rows().stream()
                .flatMap(row -> ROLES.stream()
                        .map(role -> Arguments.of(row.get("Table"), row.get("command"), role, row.get(role))));
    }

    @ParameterizedTest(name = "{0}: {1} by {2} {3}")
    @MethodSource("cells")
    void eachRoleMayDoWhatTheTableSays(String table, String command, String role, String may) {
        var probe = new RowProbe(DATABASE, table, role);

        assertThat(List.of(probe.reaches(command, Whose.OWN), probe.reaches(command, Whose.OTHERS)))
                .as(command + " of " + table + " by " + role + ", one's own and another's")
                .isEqualTo(
                        switch (may) {
                            case "yes" -> List.of(true, true);
                            case "own" -> List.of(true, false);
                            case "no" -> List.of(false, false);
                            default -> throw new AssertionError("the table may say yes, own or no: " + may);
                        });
    }
}
