package clinic.adapter.rest.messaging;

import clinic.adapter.rest.shared.Body;
import clinic.adapter.rest.shared.Json;
import clinic.adapter.rest.shared.Problem;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Read;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.messaging.ListConversations;
import clinic.application.messaging.ListMessages;
import clinic.application.messaging.Messaging;
import clinic.application.messaging.TakeOver;
import clinic.application.messaging.WriteMessage;
import clinic.application.shared.KeepAnswer;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Message;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Once;
import clinic.domain.shared.Phone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** {@code /api/whatsapp/conversations} and {@code /messages}: what was written, and writing. */
public final class ConversationRoutes {
    private static final Pattern LID = Pattern.compile("lid:[0-9]{1,40}");
    private static final int MOST_TEXT = Message.LONGEST / 2;
    private static final Read<Contact> CONTACT = Reads.line(44)
            .then(text -> contact(text)
                    .map(Read::fine)
                    .orElseGet(
                            () -> Read.unacceptable("Não é um telefone, nem lid: e os dígitos de um identificador.")));

    private final Messaging messaging;
    private final KeepAnswer keepAnswer;
    private final Tools tools;

    /**
     * What goes with the use cases.
     *
     * @param zone the clinic's, in which times are told
     * @param wake is told when there is something to send
     */
    public record Tools(Supplier<ZoneId> zone, InstantSource time, Runnable wake) {}

    public ConversationRoutes(Messaging messaging, KeepAnswer keepAnswer, Tools tools) {
        this.messaging = messaging;
        this.keepAnswer = keepAnswer;
        this.tools = tools;
    }

    public void register(Routes routes) {
        var one = "/api/whatsapp/conversations/{phone}";
        routes.get("/api/whatsapp/conversations", Access.SIGNED_IN, this::conversations)
                .get("/api/whatsapp/messages", Access.SIGNED_IN, this::messages)
                .post("/api/whatsapp/messages", Access.SIGNED_IN, this::write)
                .post(one + "/take-over", Access.SIGNED_IN, request -> change(request, TakeOver.Wish.TAKE_OVER))
                .post(one + "/release", Access.SIGNED_IN, request -> change(request, TakeOver.Wish.RELEASE));
    }

    private void conversations(Request request) {
        var query = request.query();
        var paging = request.paging(query);
        query.end();
        switch (messaging.listConversations().handle(new ListConversations.Query(request.actor(), paging.get()))) {
            case ListConversations.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case ListConversations.Outcome.Found found -> {
                var zone = tools.zone().get();
                request.answerPage(
                        found.page(), (json, summary) -> MessagingJson.summary(json, summary, found.now(), zone));
            }
        }
    }

    private void messages(Request request) {
        var query = request.query();
        var contact = query.required("phone", CONTACT);
        var paging = request.paging(query);
        query.end();
        switch (messaging.listMessages().handle(new ListMessages.Query(request.actor(), contact.get(), paging.get()))) {
            case ListMessages.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case ListMessages.Outcome.Found found -> {
                var zone = tools.zone().get();
                request.answerPage(
                        found.page(), (json, message) -> MessagingJson.message(json, message, contact.get(), zone));
            }
        }
    }

    private void write(Request request) {
        var body = request.body();
        var phone = body.kept("phone", CONTACT);
        var patient = body.kept("patientId", Reads.ID);
        var text = body.required("text", Reads.lines(MOST_TEXT));
        refuseBothOrNone(body, phone.isNamed(), patient.isNamed());
        body.end();
        var to = phone.find()
                .<WriteMessage.To>map(WriteMessage.To.Somebody::new)
                .orElseGet(() -> new WriteMessage.To.Patient(new PatientId(patient.get())));
        var once = request.once();
        answer(
                request,
                messaging.writeMessage().handle(new WriteMessage.Command(request.actor(), to, text.get(), once)),
                once);
    }

    private static void refuseBothOrNone(Body body, boolean phone, boolean patient) {
        if (phone == patient) body.refuse("phone", "Envie phone ou patientId, um dos dois.");
    }

    private void answer(Request request, WriteMessage.Outcome outcome, Optional<Once> once) {
        switch (outcome) {
            case WriteMessage.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case WriteMessage.Outcome.UnknownPatient unknown ->
                request.answer(Problems.invalid("/patientId", "Não há paciente com este identificador."));
            case WriteMessage.Outcome.OptedOut out -> request.answer(optedOut());
            case WriteMessage.Outcome.KeyUsedOtherwise used -> request.answer(Problems.keyUsedOtherwise());
            case WriteMessage.Outcome.AnsweredBefore before ->
                request.answer(202, before.answer().getBytes(StandardCharsets.UTF_8));
            case WriteMessage.Outcome.Written written -> {
                tools.wake().run();
                var answer = Json.write(json -> MessagingJson.message(
                        json, written.message(), written.to(), tools.zone().get()));
                once.ifPresent(known -> keepAnswer.handle(
                        new KeepAnswer.Command(request.actor(), known, new String(answer, StandardCharsets.UTF_8))));
                request.answer(202, answer);
            }
        }
    }

    private static Problem optedOut() {
        return Problem.of(
                "opted-out",
                422,
                "A pessoa pediu para não receber mensagens.",
                "Só é possível responder até 24 horas depois de uma mensagem dela; ela pode voltar a receber"
                        + " escrevendo VOLTAR A RECEBER.");
    }

    private void change(Request request, TakeOver.Wish wish) {
        request.bodyOrNone().end();
        var contact = contact(request.path("phone"));
        if (contact.isEmpty()) throw Problems.notFound().asRefused();
        switch (messaging.takeOver().handle(new TakeOver.Command(request.actor(), contact.get(), wish))) {
            case TakeOver.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case TakeOver.Outcome.NotThere no -> request.answer(Problems.notFound());
            case TakeOver.Outcome.Done done -> {
                Instant now = tools.time().instant();
                request.answer(
                        200,
                        json -> MessagingJson.one(
                                json, done.conversation(), now, tools.zone().get()));
            }
        }
    }

    private static Optional<Contact> contact(String text) {
        if (LID.matcher(text).matches()) return Optional.of(Contact.ofKey(text));
        return Phone.read(text).map(Contact.Known::new);
    }
}
