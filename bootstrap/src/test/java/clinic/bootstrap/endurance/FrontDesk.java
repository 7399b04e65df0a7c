package clinic.bootstrap.endurance;

import clinic.adapter.rest.shared.AccessTokens;
import clinic.domain.shared.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A receptionist's calls over HTTP. */
final class FrontDesk implements AutoCloseable {
    /** A call that is not answered by then has failed. */
    private static final Duration SAFETY_NET = Duration.ofSeconds(60);

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    /** Calls the server on this port, whose tokens are signed with this secret's. */
    FrontDesk(int port, String secret) {
        this.address = "http://127.0.0.1:" + port;
        this.token = token(secret);
    }

    static String token(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update("access tokens".getBytes(StandardCharsets.UTF_8));
            return new AccessTokens(mac.doFinal(new byte[] {1}), Duration.ofMinutes(15), Clock.systemUTC())
                    .issue(SmallClinic.RECEPTIONIST, Role.RECEPTIONIST);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    HttpResponse<String> get(String path) {
        return getLater(path).join();
    }

    CompletableFuture<HttpResponse<String>> getLater(String path) {
        return send(request(path));
    }

    /** Books a half hour with a professional, for a patient, under a key. */
    HttpResponse<String> book(int professional, int patient, int halfHour, String key) {
        return bookLater(professional, patient, halfHour, key).join();
    }

    CompletableFuture<HttpResponse<String>> bookLater(int professional, int patient, int halfHour, String key) {
        return post("/api/appointments", key, """
            {"procedureId": "%s", "professionalId": "%s", "patientId": "%s", "startsAt": "%s", "override": true}
            """.formatted(
                        SmallClinic.PROCEDURE,
                        SmallClinic.professional(professional),
                        SmallClinic.patient(patient),
                        SmallClinic.start(halfHour)));
    }

    CompletableFuture<HttpResponse<String>> post(String path, String key, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(SAFETY_NET)
                .header("Authorization", "Bearer " + token);
    }

    CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The id in an answer. */
    static String idIn(HttpResponse<String> answer) {
        var id = ID.matcher(answer.body());
        if (!id.find()) throw new AssertionError("no id in " + answer.statusCode() + " " + answer.body());
        return id.group(1);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
