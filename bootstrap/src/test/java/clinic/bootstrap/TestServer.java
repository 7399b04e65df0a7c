package clinic.bootstrap;

import clinic.adapter.rest.messaging.WebhookToken;
import clinic.adapter.rest.records.Letterhead;
import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.Routes.Route;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What tests in other packages need to know of the server. */
public final class TestServer {
    /**
     * The secret of every server on the tests' PostgreSQL: the password of the service's role, of which a cluster has one,
     * comes of it.
     */
    public static final String SECRET = "a secret of the tests alone, of 32 bytes or more";

    private TestServer() {}

    /**
     * Every call of the features, as the API document names it.
     *
     * @param unused the routes are only listed
     */
    public static List<String> operations(DataSource unused) {
        var time = Clock.systemUTC();
        var zone = ZoneId.of("UTC");
        var useCases = UseCases.over(Stores.over(unused), Machine.real(), Outside.none(), zone);
        var whatsApp = new Calls.WhatsAppCalls(new WebhookToken("0".repeat(32), time), time);
        var house = new Calls.House(() -> zone, () -> new Letterhead("Clínica", Optional.empty()));
        var tokens = tokens("0".repeat(32), time);
        return Calls.over(useCases, tokens, house, whatsApp, Calls.Wakes.nobody()).all().stream()
                .map(Route::operation)
                .toList();
    }

    /** Tokens as a server with this secret gives them, at that time. */
    public static AccessTokens tokens(String secret, InstantSource time) {
        return new AccessTokens(new Secrets(secret).of("access tokens"), Duration.ofMinutes(15), time);
    }
}
