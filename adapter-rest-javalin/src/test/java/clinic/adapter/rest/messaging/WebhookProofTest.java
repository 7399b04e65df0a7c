package clinic.adapter.rest.messaging;

import static clinic.adapter.rest.messaging.ServedWhatsApp.SECRET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.adapter.rest.testkit.Served;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What proves that an event comes from the provider, and what does not. */
class WebhookProofTest {
    private static final String WEBHOOK = "/api/whatsapp/webhook";
    private static final Algorithm KEY = Algorithm.HMAC256(SECRET);
    private static final Instant SOON = Moments.NINE.plusSeconds(600);

    @AutoClose
    private final ServedWhatsApp clinic = new ServedWhatsApp();

    static Stream<Arguments> proofs() {
        return Stream.of(
                Arguments.of("the secret", "Bearer " + SECRET, ""),
                Arguments.of("the scheme in small letters", "bearer " + SECRET, ""),
                Arguments.of("the scheme in capitals", "BEARER " + SECRET, ""),
                Arguments.of("the secret in the query", "", "?token=" + SECRET),
                Arguments.of("the query beside another header", "Basic YTpi", "?token=" + SECRET),
                Arguments.of("a signed token", "Bearer " + signed(KEY, Moments.NINE, SOON), ""),
                Arguments.of("one that ended as clocks differ", bearerFor(-600, -119), ""),
                Arguments.of("one that begins as clocks differ", bearerFor(119, 600), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proofs")
    void keepsWhatIsProved(String unused, String authorization, String query) {
        var answer = send(authorization, query);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(Answer.json("{\"status\": \"kept\"}"));
        assertThat(clinic.inbox.kept()).hasSize(1);
        assertThat(clinic.wokenToAnswer).hasValue(1);
    }

    static Stream<Arguments> noProofs() {
        var admin = new ProfileId(SequenceIds.id(901));
        var payload = JWT.decode(signed(KEY, Moments.NINE, SOON)).getPayload();
        return Stream.of(
                Arguments.of("nothing", "", ""),
                Arguments.of("an empty header", "Bearer ", ""),
                Arguments.of("the secret alone", SECRET, ""),
                Arguments.of("another scheme", "Basic " + SECRET, ""),
                Arguments.of("another secret", "Bearer " + SECRET + "x", ""),
                Arguments.of("a part of the secret", "Bearer " + SECRET.substring(1), ""),
                Arguments.of("the secret in capitals", "Bearer " + SECRET.toUpperCase(Locale.ROOT), ""),
                Arguments.of("an empty parameter", "", "?token="),
                Arguments.of("another secret in the query", "", "?token=" + SECRET + "x"),
                Arguments.of("another parameter", "", "?Token=" + SECRET),
                Arguments.of("a signed token in the query", "", "?token=" + signed(KEY, Moments.NINE, SOON)),
                Arguments.of("one that ended", bearerFor(-600, -121), ""),
                Arguments.of("one of the future", bearerFor(121, 600), ""),
                Arguments.of(
                        "one without an end",
                        "Bearer " + JWT.create().withIssuedAt(Moments.NINE).sign(KEY),
                        ""),
                Arguments.of(
                        "one of another key",
                        "Bearer " + signed(Algorithm.HMAC256(SECRET + "x"), Moments.NINE, SOON),
                        ""),
                Arguments.of(
                        "one of another algorithm",
                        "Bearer " + signed(Algorithm.HMAC512(SECRET), Moments.NINE, SOON),
                        ""),
                Arguments.of("one that nobody signed", "Bearer " + signed(Algorithm.none(), Moments.NINE, SOON), ""),
                Arguments.of("one without a signature", "Bearer eyJhbGciOiJIUzI1NiJ9." + payload + ".", ""),
                Arguments.of("no token at all", "Bearer a.b.c", ""),
                Arguments.of("what is no ASCII", "Bearer " + "é".repeat(9), ""),
                Arguments.of(
                        "an administrator's token", "Bearer " + Served.tokens().issue(admin, Role.ADMIN), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noProofs")
    void keepsNothingThatIsNotProved(String unused, String authorization, String query) {
        var answer = send(authorization, query);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthorized");
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
        assertThat(clinic.inbox.kept()).isEmpty();
        assertThat(clinic.wokenToAnswer).hasValue(0);
    }

    private Answer send(String authorization, String query) {
        Map<String, String> headers = authorization.isEmpty() ? Map.of() : Map.of("Authorization", authorization);
        return clinic.http.post(WEBHOOK + query, headers, "{\"key\": \"K1\"}".getBytes(UTF_8));
    }

    private static String bearerFor(int fromSecond, int toSecond) {
        return "Bearer " + signed(KEY, Moments.NINE.plusSeconds(fromSecond), Moments.NINE.plusSeconds(toSecond));
    }

    /** As Evolution makes one of {@code jwt_key}. */
    private static String signed(Algorithm key, Instant from, Instant to) {
        return JWT.create()
                .withClaim("app", "evolution")
                .withClaim("action", "webhook")
                .withIssuedAt(from)
                .withExpiresAt(to)
                .sign(key);
    }
}
