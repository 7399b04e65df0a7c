package clinic.domain.testkit.accounts;

import clinic.domain.accounts.RandomBits;
import java.util.Random;

/** Bits that are the same in every run: for tests alone. Thread-safe. */
public final class SeededBits implements RandomBits {
    private final Random random;

    private SeededBits(Random random) {
        this.random = random;
    }

    public static SeededBits of(long seed) {
        return new SeededBits(new Random(seed));
    }

    @Override
    public byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
