package clinic.domain.accounts;

import clinic.domain.shared.PersonalData;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** A refresh token as its holder has it: whoever has it can go on in that person's name. */
@PersonalData
public record TokenSecret(String text) {
    private static final int BYTES = 32;

    /** A new one: 256 random bits, base64url. */
    public static TokenSecret from(RandomBits bits) {
        return new TokenSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits.bytes(BYTES)));
    }

    public TokenHash hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new TokenHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "TokenSecret[]";
    }
}
