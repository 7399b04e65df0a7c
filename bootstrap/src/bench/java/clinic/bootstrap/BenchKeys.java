package clinic.bootstrap;

import clinic.adapter.rest.shared.AccessTokens;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.time.Duration;
import java.time.InstantSource;

/** What the benchmark derives from the secret that it gives to the server, as the server does. */
public final class BenchKeys {
    private final Secrets secrets;

    public BenchKeys(String jwtSecret) {
        this.secrets = new Secrets(jwtSecret);
    }

    /** A token that outlives the benchmark. */
    public String token(ProfileId profile, Role role) {
        return new AccessTokens(secrets.of("access tokens"), Duration.ofDays(1), InstantSource.system())
                .issue(profile, role);
    }

    /** The password of the role as which the server works in the database. */
    public String servicePassword() {
        return secrets.hex("database role");
    }
}
