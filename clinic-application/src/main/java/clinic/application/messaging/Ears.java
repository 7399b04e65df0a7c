package clinic.application.messaging;

import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Meaning;
import clinic.domain.messaging.Meanings.Kind;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessengerEvent.Content;
import clinic.domain.messaging.dialogue.Hint;
import clinic.domain.messaging.dialogue.Said;
import clinic.domain.messaging.dialogue.Unheard;
import clinic.domain.shared.ProfileId;
import java.util.Optional;

/** Makes of a message what was said, or waits until that is known. In the running transaction. */
final class Ears {
    /** What is longer is for a person. */
    private static final int MOST_SECONDS = 180;

    private final MessagingPorts ports;
    private final Awaiting awaiting;
    private final Willing willing;

    Ears(MessagingPorts ports) {
        this.ports = ports;
        this.awaiting = new Awaiting(ports);
        this.willing = new Willing(ports);
    }

    /** What came of it. */
    sealed interface Heard {
        /**
         * Something for the bot.
         *
         * @param text as the history keeps it
         * @param isOffered whether it is to be said that a model could help
         */
        record Speech(Said said, String text, boolean isOffered) implements Heard {}

        /**
         * A professional dictated.
         *
         * @param isPatient whether the same telephone is a patient's too
         */
        record Sound(ProfileId who, Meaning meaning, boolean isPatient) implements Heard {}

        /**
         * It is not known yet.
         *
         * @param isLong whether it has lasted so long that the contact shall be told, once
         */
        record Later(boolean isLong) implements Heard {}
    }

    /** What somebody meant. */
    sealed interface Advised {
        /**
         * As far as it can be known.
         *
         * @param isOffered whether it is to be said that a model could help
         */
        record Known(Optional<Hint> hint, boolean isOffered) implements Advised {}

        /** It is not known yet. */
        record Later() implements Advised {}
    }

    Heard hear(Letter letter) {
        return letter.arrived().content() instanceof Content.Voice voice
                ? sound(letter, voice)
                : speech(letter.arrived().content());
    }

    private static Heard speech(Content content) {
        return new Heard.Speech(Listener.said(content), Listener.text(content), false);
    }

    private Heard sound(Letter letter, Content.Voice voice) {
        var dictating = letter.from().telephone().flatMap(ports.understanding().dictations()::dictating);
        if (dictating.isPresent()) return dictation(letter, dictating.get());
        var patient = willing.only(letter.from());
        if (patient.isEmpty() || ports.understanding().hearing().model().isEmpty()) return speech(voice);
        if (willing.isWilling(patient.get())) return note(letter, voice, patient.get());
        return willing.isOffered(letter, patient.get())
                ? new Heard.Speech(new Said.Unreadable(Message.Kind.VOICE), "", true)
                : unheard(Unheard.NOT_ALLOWED);
    }

    private Heard dictation(Letter letter, ProfileId who) {
        return awaiting.meaning(letter, Kind.KEEP, who, "")
                .<Heard>map(meaning -> new Heard.Sound(
                        who, meaning, !willing.people(letter.from()).isEmpty()))
                .orElseGet(() -> new Heard.Later(false));
    }

    private Heard note(Letter letter, Content.Voice voice, PatientCard patient) {
        if (voice.seconds() > MOST_SECONDS) return unheard(Unheard.TOO_LONG);
        var isLong = awaiting.isLong(letter, Kind.HEAR);
        return awaiting.meaning(letter, Kind.HEAR, patient.id(), "")
                .map(Ears::heard)
                .orElseGet(() -> new Heard.Later(isLong));
    }

    private static Heard heard(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Heard(var text) ->
                text.isBlank() ? unheard(Unheard.SILENT) : new Heard.Speech(new Said.Text(text), spoken(text), false);
            case Meaning.Missing(var why) -> unheard(why);
            case Meaning.Kept kept -> throw new IllegalStateException("a patient's voice is not kept");
            case Meaning.Hinted hinted -> throw new IllegalStateException("a voice is heard before it is understood");
        };
    }

    private static Heard unheard(Unheard why) {
        return new Heard.Speech(new Said.Unhearable(why), "", false);
    }

    /** What was said, marked as such, as long as a message may be. */
    private static String spoken(String text) {
        var marked = "🎤 " + text.strip();
        if (marked.length() <= Message.LONGEST) return marked;
        int end = Character.isHighSurrogate(marked.charAt(Message.LONGEST - 1)) ? Message.LONGEST - 1 : Message.LONGEST;
        return marked.substring(0, end);
    }

    /** What was meant by a text that the menu did not understand. */
    Advised advise(Letter letter, Said said) {
        var patient = willing.only(letter.from());
        if (patient.isEmpty() || !(said instanceof Said.Text(var text))) return unadvised(false);
        if (!willing.isWilling(patient.get())) return unadvised(willing.isOffered(letter, patient.get()));
        return awaiting.meaning(letter, Kind.ADVISE, patient.get().id(), text)
                .<Advised>map(meaning -> new Advised.Known(hint(meaning), false))
                .orElseGet(Advised.Later::new);
    }

    private static Advised unadvised(boolean isOffered) {
        return new Advised.Known(Optional.empty(), isOffered);
    }

    private static Optional<Hint> hint(Meaning meaning) {
        return meaning instanceof Meaning.Hinted(var hint) ? Optional.of(hint) : Optional.empty();
    }
}
