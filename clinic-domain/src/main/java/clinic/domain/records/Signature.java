package clinic.domain.records;

import clinic.domain.shared.ProfileId;
import java.time.Instant;

/**
 * The author's signature.
 *
 * @param hash SHA-256, in hex, over the content, the sound and all versions ({@code Seal})
 */
public record Signature(ProfileId by, Instant at, String hash) {}
