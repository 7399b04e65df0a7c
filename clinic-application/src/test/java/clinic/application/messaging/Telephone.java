package clinic.application.messaging;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Message.Way;
import clinic.domain.messaging.Messenger;
import clinic.domain.messaging.MessengerEvents;
import clinic.domain.messaging.Reception;
import clinic.domain.messaging.Reception.Proof;
import clinic.domain.messaging.dialogue.Desk;
import clinic.domain.messaging.dialogue.Fact;
import clinic.domain.messaging.dialogue.Professional;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.messaging.dialogue.Setting;
import clinic.domain.messaging.dialogue.Treatment;
import clinic.domain.messaging.dialogue.Wording;
import clinic.domain.patients.PatientId;
import clinic.domain.privacy.OptOuts;
import clinic.domain.privacy.OptOuts.Word;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Money;
import clinic.domain.shared.Origin;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.messaging.InMemoryCards;
import clinic.domain.testkit.messaging.InMemoryDesk;
import clinic.domain.testkit.messaging.InMemoryMessaging;
import clinic.domain.testkit.messaging.InMemoryMessenger;
import clinic.domain.testkit.privacy.InMemoryOptOuts;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryHappenings;
import clinic.domain.testkit.shared.InMemoryRepeats;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The clinic's telephone at nine: messaging's use cases over fakes, and whoever writes and works there. */
final class Telephone {
    static final Phone ANAS_PHONE = new Phone("+5511987654321");
    static final Contact ANA = new Contact.Known(ANAS_PHONE);
    static final Contact BIA = new Contact.Known(new Phone("+5521912345678"));
    static final Actor BOT = new Actor.Automation("whatsapp-bot", new Origin("whatsapp-bot", "local"));
    static final Professional DOCTOR = new Professional(new ProfileId(SequenceIds.id(1)), "Dra. Lia Lima");
    static final Treatment BOTOX =
            new Treatment(new ProcedureId(SequenceIds.id(11)), "Botox", Duration.ofMinutes(30), new Money(120_000));
    private static final Paging ALL = new Paging(Paging.MOST, Optional.empty());
    private static final Setting SETTING = new Setting("Clínica Aurora", Moments.ZONE, "1");

    final SettableTime time = SettableTime.at(Moments.NINE);
    final SequenceIds ids = SequenceIds.from(100);
    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final InMemoryMessaging stores = new InMemoryMessaging(unitOfWork);
    final InMemoryMessenger messenger = new InMemoryMessenger();
    final InMemoryOptOuts optOuts = new InMemoryOptOuts(unitOfWork);
    final InMemoryCards cards = new InMemoryCards(unitOfWork, stores.hiddenContacts());
    final InMemoryHappenings happenings = new InMemoryHappenings(unitOfWork);
    final InMemoryRepeats repeats = new InMemoryRepeats(unitOfWork);
    final InMemoryAuditTrail auditTrail = new InMemoryAuditTrail(unitOfWork);
    final InMemoryDesk desk = new InMemoryDesk(Moments.ZONE, time, SequenceIds.from(5000));
    final Models models = new Models();
    final Agreements agreements = new Agreements(unitOfWork);
    final Notebook notebook = new Notebook(unitOfWork, this::outside);
    final ScriptedLine line = new ScriptedLine();
    /** Whose messages break the desk, by the messages' keys. */
    final Set<String> breaking = new HashSet<>();

    MessengerEvents events = new TextEvents();
    Reception reception = (actor, contact, proof) -> desk(proof);
    Wording wording = reply -> reply.getClass().getSimpleName();
    Messenger sender = messenger;
    /** What others do between a transaction that failed and what its worker does about it. */
    Runnable afterFailure = () -> {};

    final Messaging messaging = Messaging.over(ports(TextEvents.INSTANCE));
    private int written;

    Telephone() {
        desk.offers(BOTOX);
        desk.employs(DOCTOR);
        for (var hour = 10; hour < 18; hour++) desk.opens(DOCTOR, Moments.at(hour, 0), Duration.ofMinutes(30));
    }

    MessagingPorts ports(String instance) {
        return new MessagingPorts(
                stores.inbox(),
                stores.echoes(),
                stores.conversations(),
                stores.messages(),
                stores.outgoing(),
                stores.backlog(),
                stores.lines(),
                optOuts,
                cards,
                stores.hiddenContacts(),
                happenings,
                (to, text) -> sender.send(to, text),
                line,
                body -> events.read(body),
                (actor, contact, proof) -> reception.desk(actor, contact, proof),
                reply -> wording.text(reply),
                new PlainAnnouncements(),
                repeats,
                new Interrupted(unitOfWork, () -> afterFailure.run()),
                auditTrail,
                ids,
                time,
                instance,
                () -> SETTING,
                understanding());
    }

    private UnderstandingPorts understanding() {
        return new UnderstandingPorts(
                stores.meanings(),
                stores.leases(),
                models.media(this::outside),
                models.hearing(this::outside),
                models.assistant(this::outside),
                notebook,
                notebook,
                (reply, zone) -> reply.getClass().getSimpleName(),
                stores.aiOffers(),
                agreements,
                agreements,
                models::leaflet);
    }

    /** Providers are called outside of transactions. */
    private void outside() {
        try {
            unitOfWork.actor();
        } catch (IllegalStateException outside) {
            return;
        }
        throw new AssertionError("a provider is called within a transaction");
    }

    /** The desk keeps what contacts say of messages where the clinic does, and breaks on some messages. */
    private Desk desk(Proof proof) {
        return request -> {
            if (breaking.contains(proof.message())) throw new UnsupportedOperationException("the desk is broken");
            if (request instanceof Request.Stop stop) return say(stop.contact(), true, proof);
            if (request instanceof Request.Resume resume) return say(resume.contact(), false, proof);
            return desk.answer(request);
        };
    }

    private Fact say(Contact contact, boolean isStop, Proof proof) {
        var said = new OptOuts.Proof(proof.message(), proof.words());
        optOuts.say(new Word(contact.key(), isStop, "whatsapp", said, time.instant()));
        return new Fact.Noted();
    }

    KeepEvent.Outcome tells(byte[] body) {
        return messaging.keepEvent().handle(new KeepEvent.Command(body));
    }

    /** The contact writes now; the key of the message. */
    String writes(Contact contact, String text) {
        var key = "IN-" + ++written;
        tells(TextEvents.text(contact, key, time.instant(), text));
        return key;
    }

    WorkOff.Outcome workOff() {
        return messaging.workOff().handle(new WorkOff.Command(BOT));
    }

    /** The contact says something in a voice note now; the key of the message. */
    String speaks(Contact contact) {
        var key = "IN-" + ++written;
        tells(TextEvents.voice(contact, key, time.instant()));
        return key;
    }

    FindMeaning.Outcome find() {
        return messaging.findMeaning().handle(new FindMeaning.Command(BOT, 4));
    }

    /** Works off what came, and finds out what it means, until nothing more can be done now. */
    void understandAll() {
        workOffAll();
        while (find() instanceof FindMeaning.Outcome.Found) workOffAll();
    }

    /** The patient who has Ana's telephone, and agreed that models help. */
    PatientCard ana() {
        var card = new PatientCard(new PatientId(SequenceIds.id(77)), "Ana Alves");
        cards.isPatient(card, ANAS_PHONE);
        desk.hasPatient(ANAS_PHONE, card.name());
        models.isOn = true;
        return card;
    }

    /** Works off all that can be worked off now; how many. */
    int workOffAll() {
        var done = 0;
        while (!(workOff() instanceof WorkOff.Outcome.Idle)) done++;
        return done;
    }

    SendNext.Outcome send() {
        return messaging.sendNext().handle(new SendNext.Command(BOT));
    }

    void sendAll() {
        var outcome = send();
        while (!(outcome instanceof SendNext.Outcome.Idle)) outcome = send();
    }

    /** The contact writes, and the clinic does what is to be done; what is answered. */
    String answer(Contact contact, String text) {
        var before = messenger.textsTo(contact).size();
        writes(contact, text);
        workOffAll();
        sendAll();
        var texts = messenger.textsTo(contact);
        return String.join("\n\n", texts.subList(before, texts.size()));
    }

    /** What was written with the contact, the oldest first. */
    List<Message> history(Contact contact) {
        return unitOfWork
                .inTransaction(
                        Actors.SYSTEM,
                        () -> stores.messages().list(contact, ALL).items())
                .reversed();
    }

    List<String> texts(Contact contact) {
        return history(contact).stream().map(Message::text).toList();
    }

    /** What the clinic wrote to the contact, the oldest first. */
    List<Way.Outbound> outbound(Contact contact) {
        return history(contact).stream()
                .map(Message::way)
                .filter(Way.Outbound.class::isInstance)
                .map(Way.Outbound.class::cast)
                .toList();
    }

    Optional<Conversation> find(Contact contact) {
        return unitOfWork.inTransaction(
                Actors.SYSTEM, () -> stores.conversations().find(contact));
    }

    Conversation conversation(Contact contact) {
        return find(contact).orElseThrow();
    }

    boolean isStopped(Contact contact) {
        return lastWord(contact).filter(Word::isStop).isPresent();
    }

    Optional<Word> lastWord(Contact contact) {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> optOuts.last(Set.of(contact.key())));
    }

    void stops(Contact contact) {
        unitOfWork.inTransaction(Actors.SYSTEM, () -> say(contact, true, new Proof("proof", "PARAR")));
    }

    List<String> audited() {
        return auditTrail.lines().stream().map(AuditLine::action).toList();
    }

    void pass(Duration length) {
        time.pass(length);
    }

    Instant now() {
        return time.instant();
    }
}
