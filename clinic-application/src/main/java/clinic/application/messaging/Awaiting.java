package clinic.application.messaging;

import clinic.domain.messaging.Meaning;
import clinic.domain.messaging.Meanings.Kind;
import clinic.domain.messaging.Meanings.Standing;
import clinic.domain.messaging.Meanings.Wanted;
import clinic.domain.messaging.dialogue.Unheard;
import clinic.domain.shared.Id;
import java.time.Duration;
import java.util.Optional;

/** Wants what a message means, and waits for it for a while. In the running transaction. */
final class Awaiting {
    private final MessagingPorts ports;

    Awaiting(MessagingPorts ports) {
        this.ports = ports;
    }

    /** Whether it has lasted so long that the contact shall be told, and has not been. */
    boolean isLong(Letter letter, Kind kind) {
        return ports.understanding()
                .meanings()
                .find(letter.event(), kind)
                .filter(standing -> standing.found().isEmpty() && letter.now().isBefore(standing.until()))
                .flatMap(Standing::word)
                .filter(word -> !letter.now().isBefore(word))
                .isPresent();
    }

    /**
     * What it means. Whoever waits in vain hears that it is missing.
     *
     * @return empty: it is not known yet; the message waits, and its contact's others behind it
     */
    Optional<Meaning> meaning(Letter letter, Kind kind, Id about, String text) {
        var standing = ports.understanding().meanings().find(letter.event(), kind);
        var known = standing.flatMap(one -> known(letter, one));
        if (known.isPresent()) return known;
        var until = letter.now().plus(patience(kind));
        ports.understanding()
                .meanings()
                .want(
                        new Wanted(letter.event(), kind, about.value(), text, until),
                        word(kind).map(letter.now()::plus),
                        letter.now());
        return Optional.empty();
    }

    private static Optional<Meaning> known(Letter letter, Standing standing) {
        if (standing.found().isPresent()) return standing.found().map(Meaning::read);
        return letter.now().isBefore(standing.until())
                ? Optional.empty()
                : Optional.of(new Meaning.Missing(Unheard.AWAY));
    }

    /** After how long a contact who waits is told so: who speaks sees no sign of being heard, and others' answers wait behind. */
    private static Optional<Duration> word(Kind kind) {
        return switch (kind) {
            case HEAR -> Optional.of(Duration.ofSeconds(8));
            case ADVISE, KEEP -> Optional.empty();
        };
    }

    /** How long a contact waits for an answer at most before it gets one without. */
    private static Duration patience(Kind kind) {
        return switch (kind) {
            case ADVISE -> Duration.ofSeconds(45);
            case HEAR -> Duration.ofMinutes(4);
            case KEEP -> Duration.ofMinutes(10);
        };
    }
}
