package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Assistant;
import clinic.domain.messaging.Dictations;
import clinic.domain.messaging.Hearing;
import clinic.domain.messaging.MessengerMedia;
import clinic.domain.messaging.Recording;
import clinic.domain.messaging.Recordings;
import clinic.domain.messaging.dialogue.DictatedVisit;
import clinic.domain.shared.AiModel;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A clinic without models, in which nobody dictates. */
public final class NobodyUnderstands implements Hearing, Assistant, Dictations, Recordings, MessengerMedia {
    @Override
    public Outcome hear(byte[] sound) {
        return new Outcome.Never();
    }

    @Override
    public Advice advise(Question question) {
        return new Advice.Nothing("unconfigured");
    }

    @Override
    public Optional<AiModel> model() {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> bytes(String eventBody, String key) {
        return Optional.empty();
    }

    @Override
    public Optional<ProfileId> dictating(Phone phone) {
        return Optional.empty();
    }

    @Override
    public Kept keep(ProfileId who, byte[] sound) {
        return new Kept.NoSound();
    }

    @Override
    public void forget(Recording sound) {
        // there is none
    }

    @Override
    public List<DictatedVisit> today(ProfileId who, Instant now) {
        return List.of();
    }

    @Override
    public Begun begin(ProfileId who, Recording sound, DictatedVisit visit) {
        return Begun.GONE;
    }

    @Override
    public Optional<Written> find(UUID record) {
        return Optional.empty();
    }
}
