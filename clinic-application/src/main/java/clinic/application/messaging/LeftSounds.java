package clinic.application.messaging;

import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.Meaning;
import clinic.domain.messaging.Meanings.Kind;
import clinic.domain.messaging.Meanings.Standing;
import clinic.domain.messaging.MessengerEvent.Content;
import clinic.domain.messaging.Recording;
import clinic.domain.messaging.dialogue.Dictation;
import java.util.Map;
import java.util.Optional;

/** Forgets the sound of a dictation when that is given up: nobody needs it then. In the running transaction. */
final class LeftSounds {
    private final MessagingPorts ports;

    LeftSounds(MessagingPorts ports) {
        this.ports = ports;
    }

    /** The dialogue goes on from there: what it waited with before, and does not now, is of a record or given up. */
    void forget(Conversation before, Map<String, String> next) {
        Dictation.sound(before.memory()).ifPresent(sound -> forget(sound, next));
    }

    void forget(Recording sound, Map<String, String> next) {
        if (!Dictation.sound(next).equals(Optional.of(sound))) recordings(sound);
    }

    /** The message came to be no dictation after all, though its sound may have been kept for one. */
    void forget(Letter letter) {
        if (!(letter.arrived().content() instanceof Content.Voice)) return;
        ports.understanding()
                .meanings()
                .find(letter.event(), Kind.KEEP)
                .flatMap(Standing::found)
                .map(Meaning::read)
                .ifPresent(meaning -> {
                    if (meaning instanceof Meaning.Kept(var sound)) recordings(sound);
                });
    }

    private void recordings(Recording sound) {
        ports.understanding().recordings().forget(sound);
    }
}
