package clinic.domain.testkit.shared;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property over random cases; {@code -Dclinic.seed=} runs the one case that a failure has named. */
public final class Seeds {
    private Seeds() {}

    public static void forEach(int cases, Consumer<Random> property) {
        var wanted = Long.getLong("clinic.seed");
        if (wanted != null) {
            run(wanted, property);
            return;
        }
        long first = System.nanoTime();
        for (int i = 0; i < cases; i++) run(first + i, property);
    }

    private static void run(long seed, Consumer<Random> property) {
        try {
            property.accept(new Random(seed));
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("replay with -Dclinic.seed=" + seed + ": " + failure.getMessage(), failure);
        }
    }
}
