package clinic.application.messaging;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Messenger.Sending;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvents.Told;
import clinic.domain.messaging.dialogue.Desk;
import clinic.domain.messaging.dialogue.Fact;
import clinic.domain.messaging.dialogue.Reply;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.messaging.InMemoryMessenger.Sent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Some contacts who say anything in any order, a provider that tells twice, late and out of order, a desk and a messenger
 * that fail, workers who come between each other's steps, and staff. What the bot says begins with the key of what it answers.
 */
final class Storm {
    static final List<Contact> CONTACTS = List.of(
            Telephone.ANA,
            Telephone.BIA,
            new Contact.Known(new Phone("+5531912345678")),
            new Contact.Hidden("123456789012345"));

    private static final List<String> SAYINGS = List.of(
            "oi",
            "agendar",
            "agendar",
            "1",
            "1",
            "1",
            "1",
            "2",
            "sim",
            "sim",
            "não",
            "mais",
            "voltar",
            "cancelar",
            "remarcar",
            "meus horários",
            "atendente",
            "PARAR",
            "voltar a receber",
            "xyz",
            "João Ávila",
            "amanhã",
            "menu");
    private static final int DEEPEST = 2;

    final Telephone telephone = new Telephone();
    final Map<String, Saying> told = new HashMap<>();

    /** When each message first was here. */
    final Map<String, Instant> received = new HashMap<>();

    final Map<String, Integer> failures = new HashMap<>();

    /** What the desk has booked, by the message that asked for it. */
    final Map<String, Instant> booked = new HashMap<>();

    final List<Step> steps = new ArrayList<>();

    private final Random random;
    private final Set<String> poison = new HashSet<>();
    private final List<byte[]> underWay = new ArrayList<>();
    private String answering = "";
    private boolean isCalm;
    private int depth;
    private int written;

    /** What a contact wrote. */
    record Saying(Contact from, String text, Instant at) {}

    /** Staff took or released a conversation. */
    record Step(Contact contact, TakeOver.Wish wish, Instant at) {}

    Storm(Random random) {
        this.random = random;
        telephone.events = this::read;
        telephone.reception = (actor, contact, proof) -> desk(proof.message());
        telephone.wording = reply -> "[" + answering + "] " + reply.getClass().getSimpleName() + start(reply);
        telephone.sender = this::send;
        telephone.afterFailure = this::maybeAnother;
        telephone.desk.hasPatient(Telephone.ANAS_PHONE, "Ana Alves");
        telephone.desk.hasPatient(Telephone.ANAS_PHONE, "Caio Alves");
    }

    private Told read(byte[] body) {
        var read = new TextEvents().read(body);
        if (read.event() instanceof MessengerEvent.Arrived arrived) answering = arrived.key();
        return read;
    }

    private static String start(Reply reply) {
        return reply instanceof Reply.Booked done ? " " + done.appointed().start() : "";
    }

    private Desk desk(String proof) {
        return request -> {
            if (poison.contains(proof) || (!isCalm && one(12))) {
                failures.merge(proof, 1, Integer::sum);
                throw new UnsupportedOperationException("the desk is broken");
            }
            var fact = telephone.desk.answer(request);
            if (fact instanceof Fact.Booked done) booked.put(proof, done.visit().start());
            return fact;
        };
    }

    private Sending send(Contact to, String text) {
        if (!isCalm) {
            maybeAnother();
            switch (random.nextInt(12)) {
                case 0 -> telephone.messenger.next(new Sending.NotNow(Why.AWAY, Optional.empty()));
                case 1 -> telephone.messenger.next(new Sending.Refused("no"));
                case 2 -> telephone.messenger.next(new Sending.Unknown("time-out"));
                case 3 -> telephone.messenger.nextIsSentUnheard();
                case 4 -> telephone.messenger.breaksAfterTheNext();
                default -> {}
            }
        }
        return telephone.messenger.send(to, text);
    }

    /** Another worker's turn comes between. No two things happen at the same moment. */
    private void maybeAnother() {
        if (isCalm || depth == DEEPEST || random.nextBoolean()) return;
        depth++;
        step();
        telephone.pass(Duration.ofMillis(1));
        depth--;
    }

    void blow(int many) {
        for (var number = 0; number < many; number++) {
            step();
            if (one(15)) telephone.pass(Duration.ofSeconds(random.nextInt(90)));
            if (one(60)) telephone.pass(Duration.ofMinutes(random.nextInt(50)));
            if (one(150)) telephone.pass(Duration.ofHours(12));
        }
    }

    /** All that is under way comes, nothing fails but what always does, and there is time enough for everything. */
    void calm() {
        isCalm = true;
        while (!underWay.isEmpty()) deliver();
        for (var round = 0; round < 40; round++) {
            while (work() || sent()) telephone.pass(Duration.ofMillis(1));
            telephone.pass(Duration.ofSeconds(30));
        }
    }

    private void step() {
        telephone.pass(Duration.ofMillis(1));
        switch (random.nextInt(13)) {
            case 0, 1, 2 -> say();
            case 3, 4, 5, 6 -> work();
            case 7, 8, 9 -> sent();
            case 10 -> deliver();
            case 11 -> tellOfSent();
            default -> attend();
        }
    }

    private void say() {
        var key = "K" + ++written;
        var from = any(CONTACTS);
        var text = any(SAYINGS);
        var at = telephone.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(one(20) ? 7200 : random.nextInt(3));
        told.put(key, new Saying(from, text, at));
        if (one(25)) poison.add(key);
        underWay.add(TextEvents.text(from, key, at, text));
        if (one(5)) underWay.add(underWay.getLast());
        if (!one(5)) deliver(underWay.removeLast());
    }

    private void deliver() {
        if (!underWay.isEmpty()) deliver(underWay.remove(random.nextInt(underWay.size())));
    }

    private void deliver(byte[] body) {
        telephone.tells(body);
        if (new TextEvents().read(body).event() instanceof MessengerEvent.Arrived arrived) {
            received.putIfAbsent(arrived.key(), telephone.now());
        }
    }

    /** The provider tells of a message that really went out, or of one that nobody knows. */
    private void tellOfSent() {
        var sent = telephone.messenger.sent();
        var one = sent.isEmpty() ? new Sent(Telephone.ANA, "", "unknown") : any(sent);
        underWay.add(TextEvents.receipt(one(9) ? "unknown" : one.key(), any(List.of(Delivery.values()))));
        if (!sent.isEmpty()) underWay.add(TextEvents.wrote(one.to(), one.key(), telephone.now(), one.text()));
        deliver();
    }

    private boolean work() {
        try {
            return !(telephone.workOff() instanceof WorkOff.Outcome.Idle);
        } catch (UnsupportedOperationException failure) {
            return true;
        }
    }

    private boolean sent() {
        try {
            return !(telephone.send() instanceof SendNext.Outcome.Idle);
        } catch (UnsupportedOperationException failure) {
            return true;
        }
    }

    /** Staff, and the end of dialogues that were left. */
    private void attend() {
        var contact = any(CONTACTS);
        switch (random.nextInt(8)) {
            case 0 -> take(contact, TakeOver.Wish.TAKE_OVER);
            case 1, 2, 3 -> take(contact, TakeOver.Wish.RELEASE);
            case 4 ->
                telephone
                        .messaging
                        .writeMessage()
                        .handle(new WriteMessage.Command(
                                RECEPTIONIST,
                                new WriteMessage.To.Somebody(contact),
                                "staff " + ++written,
                                Optional.empty()));
            default -> telephone.messaging.endLeftDialogues().handle(new EndLeftDialogues.Command(Telephone.BOT));
        }
    }

    private void take(Contact contact, TakeOver.Wish wish) {
        var outcome = telephone.messaging.takeOver().handle(new TakeOver.Command(RECEPTIONIST, contact, wish));
        if (outcome instanceof TakeOver.Outcome.Done) steps.add(new Step(contact, wish, telephone.now()));
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
