package clinic.bootstrap.bench;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How much is measured.
 *
 * @param folder where databases, scripts and logs are put
 * @param jar the server
 * @param weeksSmall how many weeks of 2,000 appointments the small database has
 * @param weeksLarge the same of the large one
 * @param turn how long one work is measured in one round
 * @param starts how often the server is started to time it
 * @param slotTurns how many seconds the slot function is measured
 * @param writers how many patients write to the bot in the burst
 * @param dictations how many uploads of one kind are timed
 */
record Plan(
        Path folder,
        Path jar,
        int patients,
        int weeksSmall,
        int weeksLarge,
        int rounds,
        Duration warmUp,
        Duration turn,
        int starts,
        int slotTurns,
        int writers,
        int dictations) {
    static final int CONNECTIONS = 16;
    static final int APPOINTMENTS_A_WEEK = 2_000;

    /**
     * By the system properties {@code bench.jar} and {@code bench.folder}; {@code bench.quick} asks for a smoke run. Else
     * {@code bench.rounds}, {@code bench.warmup} and {@code bench.turn}, the last two in seconds, say how much is measured.
     */
    static Plan ofProperties() {
        var folder = Path.of(System.getProperty("bench.folder")).toAbsolutePath();
        var jar = Path.of(System.getProperty("bench.jar")).toAbsolutePath();
        var quick = System.getProperty("bench.quick");
        return quick == null || quick.equals("false")
                ? new Plan(
                        folder,
                        jar,
                        100_000,
                        5,
                        500,
                        Integer.getInteger("bench.rounds", 5),
                        Duration.ofSeconds(Integer.getInteger("bench.warmup", 30)),
                        Duration.ofSeconds(Integer.getInteger("bench.turn", 6)),
                        5,
                        5,
                        500,
                        60)
                : new Plan(folder, jar, 10_000, 5, 20, 1, Duration.ofSeconds(4), Duration.ofSeconds(2), 1, 1, 100, 12);
    }
}
