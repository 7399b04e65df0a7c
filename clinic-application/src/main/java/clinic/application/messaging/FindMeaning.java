package clinic.application.messaging;

import clinic.application.shared.InHand;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Counsel;
import clinic.domain.messaging.Dictations.Kept;
import clinic.domain.messaging.Hearing;
import clinic.domain.messaging.Meaning;
import clinic.domain.messaging.Meanings.Due;
import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvent.Arrived;
import clinic.domain.messaging.Reception.Proof;
import clinic.domain.messaging.Recording;
import clinic.domain.messaging.dialogue.Fact;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.messaging.dialogue.Unheard;
import clinic.domain.privacy.Masking;
import clinic.domain.privacy.Transmission;
import clinic.domain.privacy.Transmission.Matter;
import clinic.domain.shared.Actor;
import clinic.domain.shared.AiModel;
import clinic.domain.shared.ProfileId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds out what a message means that waits for it: fetches a voice note, has it heard or keeps it, or asks the assistant. No
 * transaction is open while a provider works; what leaves is in the register before, and only with the patient's consent; what
 * was found out is kept before the message goes on. While a provider works it is in hand, and {@link ProlongMeanings} keeps
 * others from asking for it too.
 */
public final class FindMeaning {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 5;

    /** The largest voice note that is heard. */
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final MessagingPorts ports;
    private final Willing willing;
    private final InHand<Due> inHand;

    /**
     * Whoever works.
     *
     * @param most how many may be under way at a time, over all instances
     */
    public record Command(Actor actor, int most) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Nothing is wanted. */
        record Idle() implements Outcome {}

        /** It was found out, or never will be: the message goes on. */
        record Found() implements Outcome {}

        /** It must be tried again. */
        record Later() implements Outcome {}
    }

    FindMeaning(MessagingPorts ports, InHand<Due> inHand) {
        this.ports = ports;
        this.willing = new Willing(ports);
        this.inHand = inHand;
    }

    public Outcome handle(Command command) {
        var now = ports.time().instant();
        return ports.understanding()
                .meanings()
                .take(now, InHand.LEASE, command.most())
                .map(due -> inHand.during(due, now, () -> find(command.actor(), due)))
                .orElseGet(Outcome.Idle::new);
    }

    private Outcome find(Actor actor, Due due) {
        if (!(read(due) instanceof Arrived arrived)) return tell(actor, due, missing(Unheard.AWAY));
        return switch (due.wanted().kind()) {
            case HEAR -> fetched(actor, due, arrived, sound -> hear(actor, due, arrived, sound));
            case KEEP -> fetched(actor, due, arrived, sound -> keep(actor, due, sound));
            case ADVISE -> advise(actor, due, arrived);
        };
    }

    private MessengerEvent read(Due due) {
        return ports.events().read(due.body().getBytes(StandardCharsets.UTF_8)).event();
    }

    /** The provider loses some at first and gives them a little later. */
    private Outcome fetched(Actor actor, Due due, Arrived arrived, Function<byte[], Outcome> then) {
        return ports.understanding()
                .media()
                .bytes(due.body(), arrived.key())
                .map(then)
                .orElseGet(() -> later(actor, due, Optional.empty()));
    }

    private Outcome hear(Actor actor, Due due, Arrived arrived, byte[] sound) {
        if (sound.length > MOST_BYTES) return tell(actor, due, missing(Unheard.TOO_LONG));
        var hearing = ports.understanding().hearing();
        var patient = registered(actor, due, arrived, hearing.model(), Matter.AUDIO, sound.length);
        if (patient.isEmpty()) return tell(actor, due, missing(Unheard.NOT_ALLOWED));
        return switch (hearing.hear(sound)) {
            case Hearing.Outcome.Heard(var text) -> tell(actor, due, new Meaning.Heard(text));
            case Hearing.Outcome.NotNow(var pause) -> later(actor, due, pause);
            case Hearing.Outcome.Never never -> tell(actor, due, missing(Unheard.AWAY));
        };
    }

    private Outcome keep(Actor actor, Due due, byte[] sound) {
        var who = new ProfileId(due.wanted().about());
        return switch (ports.understanding().dictations().keep(who, sound)) {
            case Kept.Done(var recording) -> kept(actor, due, recording);
            case Kept.TooLarge large -> tell(actor, due, missing(Unheard.TOO_LONG));
            case Kept.NoSound none -> tell(actor, due, missing(Unheard.SILENT));
        };
    }

    /** What nobody waits for from this worker any more is kept by another. */
    private Outcome kept(Actor actor, Due due, Recording sound) {
        return ports.unitOfWork().inTransaction(actor, () -> {
            var isTold = isTold(due, new Meaning.Kept(sound));
            if (!isTold) ports.understanding().recordings().forget(sound);
            return new Outcome.Found();
        });
    }

    private Outcome advise(Actor actor, Due due, Arrived arrived) {
        var assistant = ports.understanding().assistant();
        var text = cut(due.wanted().text());
        var patient = registered(actor, due, arrived, assistant.model(), Matter.MESSAGE, text.length());
        if (patient.isEmpty()) return tell(actor, due, missing(Unheard.NOT_ALLOWED));
        var counsel = ports.unitOfWork().inTransaction(actor, () -> counsel(actor, arrived));
        var masked = Masking.mask(text, List.of(patient.get().name())).text();
        var hint = counsel.hint(assistant.advise(counsel.question(masked)));
        return tell(actor, due, hint.<Meaning>map(Meaning.Hinted::new).orElseGet(() -> missing(Unheard.AWAY)));
    }

    /** What is about to leave is in the register first; empty when it must not leave. */
    private Optional<PatientCard> registered(
            Actor actor, Due due, Arrived arrived, Optional<AiModel> model, Matter matter, long amount) {
        if (model.isEmpty()) return Optional.empty();
        return ports.unitOfWork().inTransaction(actor, () -> {
            var patient = willing.only(arrived.from())
                    .filter(one -> one.id().value().equals(due.wanted().about()))
                    .filter(willing::isWilling);
            patient.ifPresent(one -> ports.understanding()
                    .transmissions()
                    .add(new Transmission(
                            due.wanted().event().value(),
                            matter,
                            amount,
                            model.get(),
                            ports.time().instant())));
            return patient;
        });
    }

    private Counsel counsel(Actor actor, Arrived arrived) {
        var desk = ports.reception()
                .desk(actor, arrived.from(), new Proof(arrived.key(), Listener.text(arrived.content())));
        if (!(desk.answer(new Request.Treatments()) instanceof Fact.TreatmentList list)) {
            throw new IllegalStateException("the desk answered what was not asked");
        }
        var today = LocalDate.ofInstant(
                ports.time().instant(), ports.setting().get().zone());
        return new Counsel(list.treatments(), ports.understanding().leaflet().get(), today);
    }

    private static String cut(String text) {
        if (text.length() <= Counsel.LONGEST) return text;
        int end = Character.isHighSurrogate(text.charAt(Counsel.LONGEST - 1)) ? Counsel.LONGEST - 1 : Counsel.LONGEST;
        return text.substring(0, end);
    }

    private static Meaning missing(Unheard why) {
        return new Meaning.Missing(why);
    }

    private Outcome tell(Actor actor, Due due, Meaning meaning) {
        ports.unitOfWork().inTransaction(actor, () -> isTold(due, meaning));
        return new Outcome.Found();
    }

    private boolean isTold(Due due, Meaning meaning) {
        return ports.understanding()
                .meanings()
                .tell(due, Meaning.write(meaning), ports.time().instant());
    }

    private Outcome later(Actor actor, Due due, Optional<Duration> told) {
        var pause = told.orElseGet(() -> FIRST_PAUSE.multipliedBy(1L << Math.min(due.tries(), MOST_DOUBLINGS)));
        ports.unitOfWork()
                .inTransaction(
                        actor,
                        () -> ports.understanding()
                                .meanings()
                                .later(due, ports.time().instant().plus(pause)));
        return new Outcome.Later();
    }
}
