package clinic.application.messaging;

import clinic.domain.audit.AuditEntry;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessageId;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Once;
import clinic.domain.shared.Paging;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Repeats.Claim;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes to a contact; staff do. It is sent as soon as the messenger takes it. */
public final class WriteMessage {
    /** For how long what is written to somebody is an answer. */
    private static final Duration ANSWERING = Duration.ofHours(24);

    private static final Paging NEWEST = new Paging(Paging.MOST, Optional.empty());

    private final MessagingPorts ports;

    /** To whom: one of both. */
    public sealed interface To {
        record Somebody(Contact contact) implements To {}

        record Patient(PatientId id) implements To {}
    }

    /** What is to be written. */
    @PersonalData
    public record Command(Actor actor, To to, String text, Optional<Once> once) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Written(Message message, Contact to) implements Outcome {}

        /** The same request was done before; this was its answer. */
        record AnsweredBefore(String answer) implements Outcome {}

        record KeyUsedOtherwise() implements Outcome {}

        record UnknownPatient() implements Outcome {}

        /** The contact wants no messages, and has written none for a day that this could answer. */
        record OptedOut() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    WriteMessage(MessagingPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        if (!(command.actor() instanceof Actor.Person person)
                || !command.actor().isStaff()) {
            return new Outcome.NotAllowed();
        }
        return ports.unitOfWork()
                .inTransaction(
                        command.actor(),
                        () -> contact(command.to())
                                .map(contact -> write(command, person.id(), contact))
                                .orElseGet(Outcome.UnknownPatient::new));
    }

    private Optional<Contact> contact(To to) {
        return switch (to) {
            case To.Somebody somebody -> Optional.of(somebody.contact());
            case To.Patient patient -> ports.cards().phoneOf(patient.id()).map(Contact.Known::new);
        };
    }

    private Outcome write(Command command, ProfileId author, Contact contact) {
        var now = ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
        var id = new MessageId(ports.ids().next());
        if (command.once().isPresent()) {
            switch (ports.repeats().claim(command.once().get(), id, now)) {
                case Claim.First first -> {}
                case Claim.Again again -> {
                    return before(again, contact);
                }
                case Claim.Mismatch mismatch -> {
                    return new Outcome.KeyUsedOtherwise();
                }
            }
        }
        if (isRefused(command.to(), contact, now)) {
            command.once().ifPresent(ports.repeats()::release);
            return new Outcome.OptedOut();
        }
        var conversation = ports.conversations()
                .lock(contact, new ConversationId(ports.ids().next()), now);
        var message =
                Message.toSend(id, conversation.id(), Message.Kind.TEXT, command.text(), Optional.of(author), now);
        ports.messages().add(message);
        ports.auditTrail().record(new AuditEntry(now, "message.write", id, List.of(), Set.of("text")));
        return new Outcome.Written(message, contact);
    }

    /** What was answered then; where that was not kept, the message as it is now, which is among the newest. */
    private Outcome before(Claim.Again again, Contact contact) {
        return again.answer()
                .<Outcome>map(Outcome.AnsweredBefore::new)
                .or(() -> ports.messages().list(contact, NEWEST).items().stream()
                        .filter(message -> message.id().value().equals(again.subject()))
                        .findFirst()
                        .map(message -> new Outcome.Written(message, contact)))
                .orElseGet(Outcome.KeyUsedOtherwise::new);
    }

    private boolean isRefused(To to, Contact contact, Instant now) {
        return isLeftInPeace(to, contact)
                && ports.conversations()
                        .find(contact)
                        .filter(conversation -> conversation.isHeardSince(now.minus(ANSWERING)))
                        .isEmpty();
    }

    private boolean isLeftInPeace(To to, Contact contact) {
        var peace = new Peace(ports);
        return switch (to) {
            case To.Somebody somebody -> peace.isWanted(contact);
            case To.Patient patient ->
                contact.telephone()
                        .filter(phone -> peace.isWanted(patient.id(), phone))
                        .isPresent();
        };
    }
}
