package clinic.domain.catalogue;

import static clinic.domain.testkit.catalogue.ProcedureBuilder.aProcedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.domain.shared.Money;
import clinic.domain.testkit.catalogue.ProcedureBuilder;
import clinic.domain.testkit.catalogue.ProcedureChanges;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcedureTest {
    private static final Duration ZERO = Duration.ZERO;

    @Test
    void takesTheLimits() {
        var least = aProcedure().lasting(Duration.ofMinutes(1)).price(Money.ZERO);
        var most = aProcedure()
                .name("a".repeat(200))
                .description("b".repeat(2_000))
                .lasting(Duration.ofDays(1))
                .buffers(Duration.ofHours(8), Duration.ofHours(8));
        assertThat(List.of(least.build(), most.build())).allMatch(Procedure::active);
    }

    @Test
    void refusesWhatIsBeyondThem() {
        var impossible = List.of(
                aProcedure().name(" "),
                aProcedure().name("a".repeat(201)),
                aProcedure().description("b".repeat(2_001)),
                aProcedure().lasting(ZERO),
                aProcedure().lasting(Duration.ofMinutes(1_441)),
                aProcedure().lasting(Duration.ofSeconds(90)),
                aProcedure().buffers(Duration.ofMinutes(-1), ZERO),
                aProcedure().buffers(ZERO, Duration.ofMinutes(481)),
                aProcedure().price(new Money(-1)));
        for (ProcedureBuilder one : impossible)
            assertThatIllegalArgumentException().isThrownBy(one::build);
    }

    @Test
    void countsItsChanges() {
        var procedure = aProcedure().build();
        assertThat(procedure.change(ProcedureChanges.RETIRE).version()).isEqualTo(2);
        assertThat(procedure.change(ProcedureChanges.RETIRE).active()).isFalse();
        assertThat(procedure.change(ProcedureChanges.NOTHING)).isSameAs(procedure);
        assertThat(procedure.change(ProcedureChanges.price(procedure.price()))).isSameAs(procedure);
    }
}
