package clinic.adapter.rest.messaging;

import clinic.adapter.rest.shared.Problem;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.messaging.ReadLine;
import clinic.domain.messaging.Messenger.Why;
import java.time.Duration;

/** {@code /api/whatsapp/session}: the clinic's own WhatsApp, its pairing and its QR code. */
public final class LineRoutes {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final ReadLine readLine;

    public LineRoutes(ReadLine readLine) {
        this.readLine = readLine;
    }

    public void register(Routes routes) {
        routes.get("/api/whatsapp/session", Access.SIGNED_IN, request -> answer(request, ReadLine.Wish.READ))
                .post(
                        "/api/whatsapp/session/connect",
                        Access.SIGNED_IN,
                        request -> change(request, ReadLine.Wish.CONNECT))
                .post(
                        "/api/whatsapp/session/disconnect",
                        Access.SIGNED_IN,
                        request -> change(request, ReadLine.Wish.DISCONNECT));
    }

    private void change(Request request, ReadLine.Wish wish) {
        request.bodyOrNone().end();
        answer(request, wish);
    }

    private void answer(Request request, ReadLine.Wish wish) {
        switch (readLine.handle(new ReadLine.Query(request.actor(), wish))) {
            case ReadLine.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case ReadLine.Outcome.Away away -> request.answer(away(away.why()));
            case ReadLine.Outcome.Told told -> request.answer(200, json -> MessagingJson.line(json, told.line()));
        }
    }

    private static Problem away(Why why) {
        return Problem.of("whatsapp-unavailable", 503, "WhatsApp indisponível.", detail(why))
                .retryAfter(PAUSE);
    }

    private static String detail(Why why) {
        return switch (why) {
            case UNCONFIGURED ->
                "O WhatsApp não está configurado: defina EVOLUTION_URL, EVOLUTION_API_KEY e EVOLUTION_INSTANCE.";
            case AWAY -> "A Evolution API não responde. As mensagens esperam e serão enviadas depois.";
            case NOT_CONNECTED -> "O telefone não está conectado: leia o QR Code de novo.";
            case MISCONFIGURED -> "A Evolution API recusa a chave ou não está licenciada: confira a configuração dela.";
        };
    }
}
