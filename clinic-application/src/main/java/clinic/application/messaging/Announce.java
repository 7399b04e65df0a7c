package clinic.application.messaging;

import clinic.domain.messaging.Cards.VisitCard;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessageId;
import clinic.domain.messaging.dialogue.Announcement;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Happenings.Happened;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a patient by WhatsApp what became of a visit: booked, moved, cancelled. Who wants no messages gets none, and
 * what the bot did it has said itself.
 */
public final class Announce {
    /** Who tells the patient itself, or nobody. */
    private static final Set<String> SILENT = Set.of("whatsapp-bot", "first-start");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 10;

    private final MessagingPorts ports;

    /** Whoever works. */
    public record Command(Actor actor) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Nothing has happened. */
        record Idle() implements Outcome {}

        record Done(boolean told) implements Outcome {}
    }

    Announce(MessagingPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        var current = new Current();
        try {
            return ports.unitOfWork().inTransaction(command.actor(), () -> next(current));
        } finally {
            current.postponeIfBroken(command.actor());
        }
    }

    private Outcome next(Current current) {
        var taken = ports.happenings().take(ports.time().instant());
        if (taken.isEmpty()) return new Outcome.Idle();
        var happened = taken.get();
        current.broken = Optional.of(happened);
        var told = isConfigured() && told(happened);
        current.broken = Optional.empty();
        return new Outcome.Done(told);
    }

    /** The event in hand, of which must be known if it broke the transaction. */
    private final class Current {
        private Optional<Happened> broken = Optional.empty();

        void postponeIfBroken(Actor actor) {
            if (broken.isEmpty()) return;
            var happened = broken.get();
            var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(happened.tries(), MOST_DOUBLINGS));
            ports.unitOfWork().inTransaction(actor, () -> {
                ports.happenings()
                        .postpone(happened.number(), ports.time().instant().plus(pause));
                return happened;
            });
        }
    }

    /** Without a messenger nothing is written that it would send when it comes, perhaps in a year. */
    private boolean isConfigured() {
        return !ports.instance().isEmpty();
    }

    private boolean told(Happened happened) {
        if (DictationNews.isOf(happened)) return new DictationNews(ports).tell(happened);
        return announcement(happened).map(what -> tell(happened, what)).orElse(false);
    }

    private static Optional<Announcement.What> announcement(Happened happened) {
        if (happened.automation().filter(SILENT::contains).isPresent()) return Optional.empty();
        return switch (happened.type()) {
            case "appointment.created" -> Optional.of(Announcement.What.BOOKED);
            case "appointment.rescheduled" -> Optional.of(Announcement.What.MOVED);
            case "appointment.cancelled" -> Optional.of(Announcement.What.CANCELLED);
            default -> Optional.empty();
        };
    }

    private boolean tell(Happened happened, Announcement.What what) {
        var now = ports.time().instant();
        var card = ports.cards()
                .find(new AppointmentId(happened.subject()))
                .filter(visit -> visit.start().isAfter(now))
                .filter(visit -> !new Peace(ports).isWanted(visit.patient(), visit.phone()));
        card.ifPresent(visit -> write(visit, what, startOf(happened, visit), now));
        return card.isPresent();
    }

    /** When the visit was to be when this happened; it may have been moved since, which is another event. */
    private static Instant startOf(Happened happened, VisitCard visit) {
        return Optional.ofNullable(happened.facts().get("startsAt"))
                .map(Instant::parse)
                .orElse(visit.start());
    }

    private void write(VisitCard visit, Announcement.What what, Instant start, Instant now) {
        var conversation = ports.conversations()
                .lock(
                        new Contact.Known(visit.phone()),
                        new ConversationId(ports.ids().next()),
                        now);
        var setting = ports.setting().get();
        var announcement = new Announcement(
                what,
                setting.clinicName(),
                visit.patientName(),
                visit.procedureName(),
                visit.professionalName(),
                LocalDateTime.ofInstant(start, setting.zone()));
        ports.messages()
                .add(Message.announcement(
                        new MessageId(ports.ids().next()),
                        conversation.id(),
                        visit.patient(),
                        ports.announcements().text(announcement),
                        now));
    }
}
