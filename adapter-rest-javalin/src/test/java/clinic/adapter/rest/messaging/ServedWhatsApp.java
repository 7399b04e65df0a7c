package clinic.adapter.rest.messaging;

import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.testkit.Served;
import clinic.application.messaging.Messaging;
import clinic.application.messaging.MessagingPorts;
import clinic.application.messaging.UnderstandingPorts;
import clinic.application.shared.Answers;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Leaflet;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessageId;
import clinic.domain.messaging.dialogue.Portuguese;
import clinic.domain.messaging.dialogue.PortugueseAnnouncements;
import clinic.domain.messaging.dialogue.PortugueseDictations;
import clinic.domain.messaging.dialogue.Setting;
import clinic.domain.privacy.OptOuts;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.messaging.InMemoryDesk;
import clinic.domain.testkit.messaging.InMemoryMessaging;
import clinic.domain.testkit.messaging.InMemoryMessenger;
import clinic.domain.testkit.messaging.NobodyUnderstands;
import clinic.domain.testkit.privacy.InMemoryConsents;
import clinic.domain.testkit.privacy.InMemoryOptOuts;
import clinic.domain.testkit.privacy.InMemoryTransmissions;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryRepeats;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The clinic's WhatsApp over fakes, served. */
final class ServedWhatsApp implements AutoCloseable {
    static final String SECRET = "one-secret-of-the-provider-of-32-bytes";
    static final Phone PHONE = new Phone("+5511987654321");
    static final Contact CONTACT = new Contact.Known(PHONE);

    final SettableTime time = SettableTime.at(Moments.NINE);
    final SwitchedLine line = new SwitchedLine();
    final PatientPhones phones = new PatientPhones();
    final AtomicInteger wokenToAnswer = new AtomicInteger();
    final AtomicInteger wokenToSend = new AtomicInteger();
    final SwitchedInbox inbox;
    final Served http;
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryMessaging stores = new InMemoryMessaging(unitOfWork);
    private final InMemoryOptOuts optOuts = new InMemoryOptOuts(unitOfWork);
    private final SequenceIds ids = SequenceIds.from(100);

    ServedWhatsApp() {
        inbox = new SwitchedInbox(stores.inbox());
        var repeats = new InMemoryRepeats(unitOfWork);
        var messaging = messaging(repeats);
        var routes = new Routes();
        new WebhookRoutes(messaging.keepEvent(), new WebhookToken(SECRET, time), wokenToAnswer::incrementAndGet)
                .register(routes);
        new LineRoutes(messaging.readLine()).register(routes);
        var tools = new ConversationRoutes.Tools(() -> Moments.ZONE, time, wokenToSend::incrementAndGet);
        var answers = Answers.over(repeats, unitOfWork, time);
        new ConversationRoutes(messaging, answers.keepAnswer(), tools).register(routes);
        http = Served.over(routes);
    }

    private Messaging messaging(InMemoryRepeats repeats) {
        return Messaging.over(new MessagingPorts(
                inbox,
                stores.echoes(),
                stores.conversations(),
                stores.messages(),
                stores.outgoing(),
                stores.backlog(),
                stores.lines(),
                optOuts,
                phones,
                stores.hiddenContacts(),
                new NothingHappens(),
                new InMemoryMessenger(),
                line,
                new PlainEvents(),
                (actor, contact, proof) -> new InMemoryDesk(Moments.ZONE, time, ids),
                new Portuguese(),
                new PortugueseAnnouncements(),
                repeats,
                unitOfWork,
                new InMemoryAuditTrail(unitOfWork),
                ids,
                time,
                PlainEvents.INSTANCE,
                () -> new Setting("Clínica", Moments.ZONE, "1"),
                understanding()));
    }

    private UnderstandingPorts understanding() {
        var nobody = new NobodyUnderstands();
        return new UnderstandingPorts(
                stores.meanings(),
                stores.leases(),
                nobody,
                nobody,
                nobody,
                nobody,
                nobody,
                new PortugueseDictations(),
                stores.aiOffers(),
                new InMemoryConsents(unitOfWork, (actor, subject) -> false),
                new InMemoryTransmissions(unitOfWork, (actor, about) -> false),
                () -> new Leaflet(List.of(), 0));
    }

    /** The contact wrote this now. */
    Message hears(Contact contact, String text) {
        var now = time.instant();
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> {
            var conversation = stores.conversations().lock(contact, new ConversationId(ids.next()), now);
            stores.conversations().save(conversation.heard(now));
            var id = new MessageId(ids.next());
            var message = Message.received(id, conversation.id(), Message.Kind.TEXT, text, id.toString(), now);
            stores.messages().add(message);
            return message;
        });
    }

    /** Whoever has this telephone wants no messages any more. */
    void stops(Phone phone) {
        unitOfWork.inTransaction(Actors.SYSTEM, () -> {
            optOuts.say(new OptOuts.Word(
                    phone.e164(), true, "whatsapp", new OptOuts.Proof("3EB0", "PARAR"), time.instant()));
            return phone;
        });
    }

    void isPatient(String name, Phone phone) {
        stores.isPatient(name, phone);
    }

    @Override
    public void close() {
        http.close();
    }
}
