package clinic.domain.testkit.patients;

import clinic.domain.patients.Cpf;
import java.util.Optional;
import java.util.stream.IntStream;

/** CPFs for tests. */
public final class Cpfs {
    private Cpfs() {}

    /**
     * The one CPF that begins with these nine digits.
     *
     * @param firstNine 1 to 999999999, not all nine digits the same
     */
    public static Cpf of(long firstNine) {
        return IntStream.range(0, 100)
                .mapToObj(check -> Cpf.read("%09d%02d".formatted(firstNine, check)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no CPF begins with " + firstNine));
    }
}
