package clinic.domain.testkit.records;

import clinic.domain.patients.PatientId;
import clinic.domain.records.Addendum;
import clinic.domain.records.AudioId;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.RecordView;
import clinic.domain.scheduling.Diaries;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.scheduling.InMemoryRegister;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All records in memory, and who treats whom. Thread-safe by its unit of work. */
final class Shelf {
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryRegister register;
    private final Map<RecordId, AudioRecord> records = new HashMap<>();
    private final Map<RecordId, List<RecordVersion>> versions = new HashMap<>();
    private final Map<RecordId, List<Addendum>> addenda = new HashMap<>();
    private final Map<ProfileId, String> registrations = new HashMap<>();
    private final Set<Care> cares = new HashSet<>();

    private record Care(ProfileId professional, PatientId patient) {}

    Shelf(InMemoryUnitOfWork unitOfWork, InMemoryRegister register) {
        this.unitOfWork = unitOfWork;
        this.register = register;
    }

    void treats(ProfileId professional, PatientId patient) {
        cares.add(new Care(professional, patient));
    }

    void isRegistered(ProfileId professional, String registration) {
        registrations.put(professional, registration);
    }

    Optional<Diaries.Guest> patient(PatientId id) {
        return register.patient(id);
    }

    /** Those that the actor may see, as it sees them. */
    Stream<RecordView> seen() {
        return seenBy(unitOfWork.actor());
    }

    Stream<RecordView> seenBy(Actor actor) {
        return records.values().stream().map(record -> view(record, actor)).filter(view -> view.isSeenBy(actor));
    }

    Optional<AudioRecord> find(RecordId id) {
        return seen().map(RecordView::record)
                .filter(record -> record.id().equals(id))
                .findFirst();
    }

    /** As it is kept, whoever asks. */
    Optional<AudioRecord> kept(RecordId id) {
        return Optional.ofNullable(records.get(id));
    }

    Stream<AudioRecord> of(AudioId audio) {
        return records.values().stream()
                .filter(record ->
                        record.audio().filter(sound -> sound.id().equals(audio)).isPresent());
    }

    List<RecordVersion> versions(RecordId id) {
        return List.copyOf(versions.getOrDefault(id, List.of()));
    }

    void put(AudioRecord record, Optional<RecordVersion> version) {
        var before = kept(record.id());
        unitOfWork.change(
                () -> records.put(record.id(), record),
                () -> before.ifPresentOrElse(
                        former -> records.put(former.id(), former), () -> records.remove(record.id())));
        version.ifPresent(next -> append(versions, record.id(), next));
    }

    void add(RecordId id, Addendum addendum) {
        append(addenda, id, addendum);
    }

    private <T> void append(Map<RecordId, List<T>> lists, RecordId id, T item) {
        var list = lists.computeIfAbsent(id, first -> new ArrayList<>());
        unitOfWork.change(() -> list.add(item), list::removeLast);
    }

    private RecordView view(AudioRecord record, Actor actor) {
        var patient = register.patient(record.patient());
        return new RecordView(
                record,
                patient.map(Diaries.Guest::name).orElse("?"),
                nameOf(record.author()),
                Optional.ofNullable(registrations.get(record.author())),
                record.signature().map(signature -> nameOf(signature.by())),
                addenda.getOrDefault(record.id(), List.of()).stream()
                        .map(this::added)
                        .toList(),
                patient.flatMap(Diaries.Guest::profile),
                isTreating(actor, record.patient()),
                register.rules().zone());
    }

    private RecordView.Added added(Addendum addendum) {
        var writer = addendum.by();
        return new RecordView.Added(
                addendum, Optional.of(nameOf(writer)), Optional.ofNullable(registrations.get(writer)));
    }

    private String nameOf(ProfileId professional) {
        return register.professionals().stream()
                .filter(one -> one.id().equals(professional))
                .map(InMemoryRegister.Professional::name)
                .findFirst()
                .orElse("?");
    }

    boolean isTreating(Actor actor, PatientId patient) {
        return actor instanceof Actor.Person person && cares.contains(new Care(person.id(), patient));
    }
}
