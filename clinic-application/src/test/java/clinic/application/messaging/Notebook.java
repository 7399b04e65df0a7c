package clinic.application.messaging;

import clinic.domain.messaging.Dictations;
import clinic.domain.messaging.Recording;
import clinic.domain.messaging.Recordings;
import clinic.domain.messaging.dialogue.DictatedVisit;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where professionals dictate. */
final class Notebook implements Dictations, Recordings {
    private final InMemoryUnitOfWork unitOfWork;
    private final Runnable check;
    private final SequenceIds ids = SequenceIds.from(50_000);
    private final Map<Phone, ProfileId> dictating = new HashMap<>();
    final List<DictatedVisit> today = new ArrayList<>();
    final List<DictatedVisit> begun = new ArrayList<>();
    final Map<UUID, Written> written = new HashMap<>();
    Begun answer = Begun.BEGUN;
    Optional<Kept> kept = Optional.empty();
    int sounds;
    /** What happens when a sound is kept, and when a record is begun. */
    Runnable keeping = () -> {};

    Runnable beginning = () -> {};
    /** What is kept and no record's. */
    final Set<UUID> waiting = new HashSet<>();

    Notebook(InMemoryUnitOfWork unitOfWork, Runnable check) {
        this.unitOfWork = unitOfWork;
        this.check = check;
    }

    void dictates(ProfileId who, Phone phone) {
        dictating.put(phone, who);
    }

    void dictatesNoMore(Phone phone) {
        dictating.remove(phone);
    }

    @Override
    public Optional<ProfileId> dictating(Phone phone) {
        unitOfWork.actor();
        return Optional.ofNullable(dictating.get(phone));
    }

    @Override
    public Kept keep(ProfileId who, byte[] sound) {
        check.run();
        sounds++;
        keeping.run();
        return kept.orElseGet(() -> {
            var recording = new Recording(ids.next(), "OGG", sound.length, "00");
            waiting.add(recording.id());
            return new Kept.Done(recording);
        });
    }

    @Override
    public void forget(Recording sound) {
        if (!(unitOfWork.actor() instanceof Actor.Automation)) throw new AssertionError("not theirs to forget");
        leaves(sound);
    }

    private void leaves(Recording sound) {
        if (waiting.contains(sound.id())) {
            unitOfWork.change(() -> waiting.remove(sound.id()), () -> waiting.add(sound.id()));
        }
    }

    @Override
    public List<DictatedVisit> today(ProfileId who, Instant now) {
        unitOfWork.actor();
        return List.copyOf(today);
    }

    @Override
    public Begun begin(ProfileId who, Recording sound, DictatedVisit visit) {
        beginning.run();
        if (answer == Begun.BEGUN) {
            unitOfWork.change(() -> begun.add(visit), begun::removeLast);
            leaves(sound);
        }
        return answer;
    }

    @Override
    public Optional<Written> find(UUID record) {
        return Optional.ofNullable(written.get(record));
    }
}
