package clinic.application.messaging;

import clinic.domain.messaging.Dictations.Begun;
import clinic.domain.messaging.Meaning;
import clinic.domain.messaging.Recording;
import clinic.domain.messaging.dialogue.DictatedVisit;
import clinic.domain.messaging.dialogue.Dictation;
import clinic.domain.messaging.dialogue.Dictation.Choosing;
import clinic.domain.messaging.dialogue.Dictation.Step;
import clinic.domain.messaging.dialogue.DictationReply;
import clinic.domain.messaging.dialogue.Unheard;
import clinic.domain.shared.ProfileId;
import java.util.Map;
import java.util.Optional;

/** Takes a professional's dictation to the record of the patient whom it is about. In the running transaction. */
final class Dictating {
    private final MessagingPorts ports;
    private final LeftSounds sounds;

    Dictating(MessagingPorts ports, LeftSounds sounds) {
        this.ports = ports;
        this.sounds = sounds;
    }

    /**
     * What is answered.
     *
     * @param memory where the dictation stands then
     */
    record Answer(String text, Map<String, String> memory) {}

    Answer sound(Letter letter, Ears.Heard.Sound sound) {
        return switch (sound.meaning()) {
            case Meaning.Kept(var id) -> {
                var today = ports.understanding().dictations().today(sound.who(), letter.now());
                var answer = step(sound.who(), Dictation.begin(id, today, !sound.isPatient(), letter.now()))
                        .orElseThrow();
                sounds.forget(id, answer.memory());
                yield answer;
            }
            case Meaning.Missing(var why) -> end(new DictationReply.NotKept(why));
            case Meaning.Heard heard -> end(new DictationReply.NotKept(Unheard.AWAY));
            case Meaning.Hinted hinted -> end(new DictationReply.NotKept(Unheard.AWAY));
        };
    }

    /** The answer to whom it is about; empty when something else is wanted, or nobody dictates there any more. */
    Optional<Answer> text(Letter letter, Choosing state, String text) {
        var who = letter.from().telephone().flatMap(ports.understanding().dictations()::dictating);
        return who.flatMap(professional -> {
            var today = ports.understanding().dictations().today(professional, letter.now());
            return step(professional, Dictation.hear(state, text, today));
        });
    }

    private Optional<Answer> step(ProfileId who, Step step) {
        return switch (step) {
            case Step.Write(var sound, var visit) -> Optional.of(end(write(who, sound, visit)));
            case Step.Ask(var reply, var state) -> Optional.of(new Answer(text(reply), Dictation.write(state)));
            case Step.End(var reply) -> Optional.of(end(reply));
            case Step.Leave leave -> Optional.empty();
        };
    }

    private DictationReply write(ProfileId who, Recording sound, DictatedVisit visit) {
        return switch (ports.understanding().dictations().begin(who, sound, visit)) {
            case Begun.BEGUN -> new DictationReply.Begun(visit);
            case Begun.BEFORE -> new DictationReply.Before(visit);
            case Begun.NOT_ALLOWED -> new DictationReply.NotAllowed(visit);
            case Begun.GONE -> new DictationReply.Gone();
        };
    }

    private Answer end(DictationReply reply) {
        return new Answer(text(reply), Map.of());
    }

    private String text(DictationReply reply) {
        return ports.understanding()
                .dictationWording()
                .text(reply, ports.setting().get().zone());
    }
}
