package clinic.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.http.CallProbe.Whose;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the server to the first table of {@code docs/permissions.md}, call by call and role by role. */
@ExtendWith(DemoClinic.Open.class)
class CallPermissionsTest {
    private static final List<String> ROLES = List.of("anonymous", "client", "professional", "receptionist", "admin");

    private static MarkdownTable table() {
        return MarkdownTable.of("permissions.md", "## Calls");
    }

    @Test
    void theTableNamesEachCall() {
        var named = table().rows().stream()
                .map(row -> CallProbe.operationOf(row.get("Call")))
                .distinct();

        assertThat(named).containsExactlyInAnyOrderElementsOf(ServedCalls.all());
    }

    @Test
    void aProvidersProofOpensNothingElse() {
        for (var call : List.of("/api/patients", "/api/clinic", "/api/whatsapp/conversations", "/api/procedures")) {
            assertThat(DemoClinic.get().as("provider").get(call).status())
                    .as(call)
                    .isEqualTo(401);
        }
    }

    static Stream<Arguments> cells() {
        return table().rows().stream()
                .flatMap(row -> ROLES.stream().map(role -> Arguments.of(row.get("Call"), role, row.get(role))));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("cells")
    void eachRoleMayDoWhatTheTableSays(String call, String role, String may) {
        var probe = new CallProbe(DemoClinic.get(), call, role);

        assertThat(List.of(probe.reaches(Whose.OWN), probe.reaches(Whose.OTHERS)))
                .as(call + " by " + role + ", one's own and another's")
                .isEqualTo(
                        switch (may) {
                            case "yes" -> List.of(true, true);
                            case "own" -> List.of(true, false);
                            case "no" -> List.of(false, false);
                            default -> throw new AssertionError("the table may say yes, own or no: " + may);
                        });
    }
}
