package clinic.application.messaging;

import clinic.domain.messaging.Dictations;
import clinic.domain.messaging.Recording;
import clinic.domain.messaging.dialogue.DictatedVisit;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where professionals dictate. */
final class Notebook implements Dictations {
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
        return kept.orElseGet(() -> new Kept.Done(new Recording(ids.next(), "OGG", sound.length, "00")));
    }

    @Override
    public List<DictatedVisit> today(ProfileId who, Instant now) {
        unitOfWork.actor();
        return List.copyOf(today);
    }

    @Override
    public Begun begin(ProfileId who, Recording sound, DictatedVisit visit) {
        if (answer == Begun.BEGUN) unitOfWork.change(() -> begun.add(visit), begun::removeLast);
        return answer;
    }

    @Override
    public Optional<Written> find(UUID record) {
        return Optional.ofNullable(written.get(record));
    }
}
