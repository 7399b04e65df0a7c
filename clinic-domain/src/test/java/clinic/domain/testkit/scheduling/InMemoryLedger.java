package clinic.domain.testkit.scheduling;

import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.Occupancy;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.Id;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is where, when, in memory: nothing in two places of one time. Thread-safe by its unit of work. */
public final class InMemoryLedger {
    private static final Comparator<Agenda.Absence> BY_START_THEN_ID = Comparator.comparing(
                    (Agenda.Absence absence) -> absence.slot().start())
            .thenComparing(absence -> absence.id().value().toString());

    private final InMemoryUnitOfWork unitOfWork;
    private final InstantSource time;
    private final Set<Entry> entries = new LinkedHashSet<>();
    private final List<Agenda.Absence> absences = new ArrayList<>();

    private record Entry(Occupation occupation, Optional<Instant> expiresAt) {
        boolean isLive(Instant now) {
            return expiresAt.isEmpty() || expiresAt.get().isAfter(now);
        }
    }

    public InMemoryLedger(InMemoryUnitOfWork unitOfWork, InstantSource time) {
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    /**
     * Occupies all of it, for good or until it expires, in place of what the occupant had; or nothing.
     *
     * @return the first resource that something else has then; empty when all of it was occupied
     */
    public Optional<UUID> occupy(Id occupant, List<Occupation> wanted, Optional<Instant> expiresAt) {
        var obstacle =
                wanted.stream().filter(this::isTaken).map(Occupation::resource).findFirst();
        if (obstacle.isEmpty()) {
            free(occupant);
            wanted.forEach(this::dropExpired);
            wanted.forEach(one -> add(new Entry(one, expiresAt)));
        }
        return obstacle;
    }

    /** Frees all that this one has. */
    public void free(Id occupant) {
        remove(entries.stream()
                .filter(entry -> entry.occupation().occupant().equals(occupant.value()))
                .toList());
    }

    /** From now on nothing new is placed there; what is there stays. */
    public void takeOff(Agenda.Absence absence) {
        unitOfWork.change(() -> absences.add(absence), absences::removeLast);
    }

    /** Whoever was away is there again. */
    public void comeBack(TimeOffId id) {
        var over = absences.stream().filter(absence -> absence.id().equals(id)).toList();
        unitOfWork.change(() -> absences.removeAll(over), () -> absences.addAll(over));
    }

    /** Whether this one has any time, expired or not. */
    boolean isThere(Id occupant) {
        return entries.stream().anyMatch(entry -> entry.occupation().occupant().equals(occupant.value()));
    }

    /** What time it is to those who hold time until it expires. */
    Instant now() {
        return time.instant();
    }

    /** When nothing can be placed with the professional, or for the patient; but for what this occupant has. */
    public Occupancy busy(Id resource, Optional<? extends Id> moved) {
        var occupied = live().filter(one -> one.resource().equals(resource.value()))
                .filter(one ->
                        moved.isEmpty() || !one.occupant().equals(moved.get().value()))
                .map(Occupation::slot);
        return Occupancy.of(Stream.concat(occupied, away(resource.value())).toList());
    }

    /** Who is away, by start, then id. */
    List<Agenda.Absence> absences() {
        return absences.stream().sorted(BY_START_THEN_ID).toList();
    }

    /** Everything that is there, time off excepted, also what has expired. */
    public List<Occupation> occupations() {
        return unitOfWork.inTransaction(
                Actors.SYSTEM, () -> entries.stream().map(Entry::occupation).toList());
    }

    private Stream<Occupation> live() {
        var now = time.instant();
        return entries.stream().filter(entry -> entry.isLive(now)).map(Entry::occupation);
    }

    private Stream<Slot> away(UUID professional) {
        return absences.stream()
                .filter(absence -> absence.professional().value().equals(professional))
                .map(Agenda.Absence::slot);
    }

    private boolean isTaken(Occupation wanted) {
        return live().anyMatch(one -> one.meets(wanted) && !one.occupant().equals(wanted.occupant()))
                || away(wanted.resource()).anyMatch(wanted.slot()::overlaps);
    }

    private void dropExpired(Occupation wanted) {
        var now = time.instant();
        remove(entries.stream()
                .filter(entry -> !entry.isLive(now) && entry.occupation().meets(wanted))
                .toList());
    }

    private void add(Entry entry) {
        change(() -> entries.add(entry), all -> all.remove(entry));
    }

    private void remove(List<Entry> some) {
        change(() -> some.forEach(entries::remove), all -> all.addAll(some));
    }

    private void change(Runnable change, Consumer<Set<Entry>> undo) {
        unitOfWork.change(change, () -> undo.accept(entries));
    }
}
