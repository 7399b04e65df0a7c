package clinic.bootstrap;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives a secret of its own for each purpose from the clinic's one (HKDF-Expand's first block, RFC 5869). */
final class Secrets {
    private final byte[] secret;

    Secrets(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    byte[] of(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(new byte[] {1});
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    String hex(String purpose) {
        return HexFormat.of().formatHex(of(purpose));
    }
}
