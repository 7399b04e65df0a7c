package clinic.adapter.rest.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Wraps positions in lists so that nobody makes one up, or brings one from another list. */
final class Cursors {
    private static final int SEAL = 12;

    private final SecretKeySpec key;

    Cursors(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    String wrap(String list, String position) {
        var text = position.getBytes(StandardCharsets.UTF_8);
        var seal = seal(list, text);
        var bytes = Arrays.copyOf(seal, SEAL + text.length);
        System.arraycopy(text, 0, bytes, SEAL, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The position; empty when this list never gave that cursor. */
    Optional<String> unwrap(String list, String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length < SEAL) return Optional.empty();
        var text = Arrays.copyOfRange(bytes, SEAL, bytes.length);
        return MessageDigest.isEqual(Arrays.copyOf(bytes, SEAL), seal(list, text))
                ? Optional.of(new String(text, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private byte[] seal(String list, byte[] position) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(("cursor of " + list + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(position), SEAL);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}
