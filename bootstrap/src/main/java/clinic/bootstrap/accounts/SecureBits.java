package clinic.bootstrap.accounts;

import clinic.domain.accounts.RandomBits;
import java.security.SecureRandom;

/** Chance from the operating system. */
public final class SecureBits implements RandomBits {
    private final SecureRandom random = new SecureRandom();

    @Override
    public byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
