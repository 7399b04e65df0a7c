package clinic.bootstrap.bench;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the patients write, and when: they come in cohorts, each of whom writes in turn, so that a patient's messages are half
 * a second apart. Each walks from "agendar" over a treatment and a time to the booking; who finds the time taken answers the
 * offer with the same "1".
 */
final class Letters {
    static final int PER_WALK = 4;
    private static final int COHORT = 100;
    private static final int TREATMENTS = 8;
    private static final int TIMES = 10;
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private final URI webhook;
    private final int patients;

    /** Of which patient, and what is posted. */
    record Letter(int patient, HttpRequest request) {}

    Letters(URI webhook, int patients) {
        this.webhook = webhook;
        this.patients = patients;
    }

    /** In the order in which they are posted, the first of them about now. */
    List<Letter> of(int burst, int walks, Instant now, int perSecond) {
        var letters = new ArrayList<Letter>();
        for (var walk = 0; walk < walks; walk++) {
            for (var first = 0; first < patients; first += COHORT) {
                for (var step = 0; step < PER_WALK; step++) {
                    for (var patient = first; patient < Math.min(patients, first + COHORT); patient++) {
                        var at = now.plusMillis(letters.size() * 1000L / perSecond);
                        var key = "3EB0%04X%04X%04X%08X".formatted(burst, walk, step, patient);
                        letters.add(new Letter(patient, request(patient, key, text(patient, step), at)));
                    }
                }
            }
        }
        return letters;
    }

    private static String text(int patient, int step) {
        return switch (step) {
            case 0 -> "agendar";
            case 1 -> Integer.toString(1 + patient % TREATMENTS);
            case 2 -> Integer.toString(1 + patient / TREATMENTS % TIMES);
            default -> "1";
        };
    }

    private HttpRequest request(int patient, String key, String text, Instant at) {
        var body = """
            {"event":"messages.upsert","instance":"%s","data":{"key":{"remoteJid":"%s@s.whatsapp.net","fromMe":false,\
            "id":"%s"},"pushName":"Paciente Teste","status":"DELIVERY_ACK","message":{"conversation":"%s",\
            "messageContextInfo":{"deviceListMetadata":{"senderKeyHash":"2GZdtdx4m0aiRQ==","senderTimestamp":"1748701972",\
            "senderAccountType":"E2EE","receiverAccountType":"E2EE","recipientKeyHash":"aGIbAe0okuuVEw==",\
            "recipientTimestamp":"1748853187"},"deviceListMetadataVersion":2,\
            "messageSecret":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}},"contextInfo":null,\
            "messageType":"conversation","messageTimestamp":%d,"instanceId":"188cbb13-0000-4000-8000-000000000001",\
            "source":"android"},"destination":"%s","date_time":"2026-11-24T19:08:21.833Z",\
            "sender":"5511990000000@s.whatsapp.net","server_url":"https://evolution.example","apikey":"REDACTED"}\
            """.formatted(
                        BurstClinic.INSTANCE, BurstClinic.number(patient), key, text, at.getEpochSecond(), webhook);
        return HttpRequest.newBuilder(webhook)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token(at))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** As Evolution signs one for each event. */
    private static String token(Instant now) {
        return JWT.create()
                .withIssuedAt(now)
                .withExpiresAt(now.plus(TOKEN_LIFE))
                .withClaim("app", "evolution")
                .withClaim("action", "webhook")
                .sign(Algorithm.HMAC256(BurstClinic.TOKEN));
    }
}
