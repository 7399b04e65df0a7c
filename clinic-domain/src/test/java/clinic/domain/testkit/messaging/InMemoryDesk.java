package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.dialogue.Desk;
import clinic.domain.messaging.dialogue.Fact;
import clinic.domain.messaging.dialogue.Person;
import clinic.domain.messaging.dialogue.Professional;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.messaging.dialogue.Time;
import clinic.domain.messaging.dialogue.Treatment;
import clinic.domain.messaging.dialogue.Visit;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.HoldId;
import clinic.domain.shared.Ids;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** A front desk over lists: everybody performs everything, at the times that were opened. Not for several threads. */
public final class InMemoryDesk implements Desk {
    private static final Duration HOLD = Duration.ofMinutes(5);
    private static final int NEAREST = 5;

    private final ZoneId zone;
    private final InstantSource time;
    private final Ids ids;
    private final DeskPeople people = new DeskPeople();
    private final List<Treatment> treatments = new ArrayList<>();
    private final List<Professional> professionals = new ArrayList<>();
    private final List<Time> open = new ArrayList<>();
    private final Map<HoldId, Kept> holds = new LinkedHashMap<>();
    private final Map<AppointmentId, Visit> visits = new LinkedHashMap<>();
    private final Set<String> accepted = new HashSet<>();
    private final Set<String> allowing = new HashSet<>();
    private final Set<String> stopped = new HashSet<>();

    /** A hold. */
    public record Kept(PatientId patient, Time time, Instant until) {}

    public InMemoryDesk(ZoneId zone, InstantSource time, Ids ids) {
        this.zone = zone;
        this.time = time;
        this.ids = ids;
    }

    public Person hasPatient(Phone phone, String name) {
        return people.add(phone, new Person(new PatientId(ids.next()), name));
    }

    /** A patient who typed this telephone, which may be another's. */
    public Person hasTyped(Phone phone, String firstName) {
        return people.add(phone, new Person(new PatientId(ids.next()), firstName, true));
    }

    public void offers(Treatment treatment) {
        treatments.add(treatment);
    }

    public void offersNoMore(Treatment treatment) {
        treatments.remove(treatment);
    }

    public void employs(Professional professional) {
        professionals.add(professional);
    }

    /** This time of the professional can be booked. */
    public void opens(Professional professional, Instant start, Duration length) {
        open.add(new Time(professional.id(), professional.name(), start, start.plus(length)));
        open.sort(Comparator.comparing(Time::start));
    }

    /** Somebody else is faster. */
    public void loses(Instant start) {
        open.removeIf(free -> free.start().equals(start));
    }

    public List<Visit> visits() {
        return List.copyOf(visits.values());
    }

    /** The holds that still count. */
    public List<Kept> holds() {
        return holds.values().stream()
                .filter(kept -> time.instant().isBefore(kept.until()))
                .toList();
    }

    public boolean isStopped(Contact contact) {
        return stopped.contains(contact.key());
    }

    /** Whether a model may read and hear it. */
    public boolean isAllowing(Contact contact) {
        return allowing.contains(contact.key());
    }

    public boolean hasAccepted(Contact contact) {
        return accepted.contains(contact.key());
    }

    public List<Person> people(Phone phone) {
        return people.having(phone);
    }

    @Override
    public Fact answer(Request request) {
        return switch (request) {
            case Request.WhoIs who ->
                new Fact.People(
                        people.of(who.contact()),
                        accepted.contains(who.contact().key()));
            case Request.Register register -> people.register(register, new PatientId(ids.next()));
            case Request.AcceptNotice accept ->
                noted(accepted.add(accept.contact().key()));
            case Request.Treatments unused -> new Fact.TreatmentList(treatments);
            case Request.Professionals unused -> new Fact.ProfessionalList(professionals);
            case Request.Times times -> new Fact.TimeList(times(times));
            case Request.Hold hold -> hold(hold);
            case Request.Release release -> noted(holds.remove(release.hold()) != null);
            case Request.Book book -> book(book);
            case Request.Move move -> move(move);
            case Request.Cancel cancel -> cancel(cancel.visit());
            case Request.Visits wanted -> new Fact.VisitList(ahead(wanted.patients()));
            case Request.Stop stop -> noted(stopped.add(stop.contact().key()));
            case Request.Resume resume -> noted(stopped.remove(resume.contact().key()));
            case Request.AllowAi allow ->
                ofOne(allow.contact(), () -> allowing.add(allow.contact().key()));
            case Request.RefuseAi refuse ->
                ofOne(refuse.contact(), () -> allowing.remove(refuse.contact().key()));
        };
    }

    private Fact ofOne(Contact contact, BooleanSupplier change) {
        var isOne = contact.telephone().map(this::people).filter(people -> people.size() == 1);
        return isOne.isPresent() ? noted(change.getAsBoolean()) : new Fact.NotOnePatient();
    }

    /** Whether it changed anything is not told. */
    private static Fact noted(boolean unused) {
        return new Fact.Noted();
    }

    private List<Time> times(Request.Times wanted) {
        LocalDate end = wanted.from().plusDays(wanted.days());
        return open.stream()
                .filter(free -> wanted.professional().stream().allMatch(free.professional()::equals))
                .filter(free -> !day(free).isBefore(wanted.from()) && day(free).isBefore(end))
                .filter(free -> isFree(free, Optional.empty(), Optional.empty()))
                .toList();
    }

    private LocalDate day(Time free) {
        return LocalDate.ofInstant(free.start(), zone);
    }

    private boolean isFree(Time free, Optional<HoldId> own, Optional<AppointmentId> moving) {
        return !free.start().isBefore(time.instant())
                && holds.entrySet().stream()
                        .filter(kept -> !own.equals(Optional.of(kept.getKey())))
                        .filter(kept -> time.instant().isBefore(kept.getValue().until()))
                        .noneMatch(kept -> isSame(kept.getValue().time(), free))
                && visits.values().stream()
                        .filter(visit -> !moving.equals(Optional.of(visit.id())))
                        .noneMatch(visit -> visit.professional().equals(free.professional()) && overlaps(visit, free));
    }

    private boolean isBusy(PatientId patient, Time free, Optional<AppointmentId> moving) {
        return visits.values().stream()
                .filter(visit -> !moving.equals(Optional.of(visit.id())))
                .anyMatch(visit -> visit.patient().equals(patient) && overlaps(visit, free));
    }

    private static boolean overlaps(Visit visit, Time free) {
        return visit.start().isBefore(free.end()) && free.start().isBefore(visit.end());
    }

    private static boolean isSame(Time one, Time other) {
        return one.professional().equals(other.professional()) && one.start().equals(other.start());
    }

    private Fact hold(Request.Hold hold) {
        return at(hold.professional(), hold.start())
                .map(free -> {
                    if (!isFree(free, Optional.empty(), hold.moving())) return new Fact.Gone(nearest(hold.start()));
                    if (isBusy(hold.patient(), free, hold.moving())) {
                        return new Fact.PatientBusy(nearest(hold.start()));
                    }
                    var id = new HoldId(ids.next());
                    var until = time.instant().plus(HOLD);
                    holds.put(id, new Kept(hold.patient(), free, until));
                    return new Fact.Held(id, until);
                })
                .orElseGet(() -> new Fact.Gone(nearest(hold.start())));
    }

    private Fact book(Request.Book book) {
        var free = at(book.professional(), book.start());
        if (free.isEmpty() || !isFree(free.get(), book.hold(), Optional.empty())) {
            return new Fact.Gone(nearest(book.start()));
        }
        if (isBusy(book.patient(), free.get(), Optional.empty())) return new Fact.PatientBusy(nearest(book.start()));
        book.hold().ifPresent(holds::remove);
        var treatment = treatments.stream()
                .filter(one -> one.id().equals(book.procedure()))
                .findFirst();
        var visit = new Visit(
                new AppointmentId(ids.next()),
                book.patient(),
                people.nameOf(book.patient()),
                book.procedure(),
                treatment.map(Treatment::name).orElse("?"),
                book.professional(),
                free.get().professionalName(),
                free.get().start(),
                free.get().end());
        visits.put(visit.id(), visit);
        return new Fact.Booked(visit);
    }

    private Fact move(Request.Move move) {
        var visit = find(move.visit());
        if (visit.isEmpty()) return new Fact.NotAhead();
        var free = at(move.professional(), move.start());
        var moving = Optional.of(move.visit());
        if (free.isEmpty() || !isFree(free.get(), move.hold(), moving)) return new Fact.Gone(nearest(move.start()));
        if (isBusy(visit.get().patient(), free.get(), moving)) return new Fact.PatientBusy(nearest(move.start()));
        move.hold().ifPresent(holds::remove);
        var moved = movedTo(visit.get(), free.get());
        visits.put(moved.id(), moved);
        return new Fact.Moved(moved);
    }

    private static Visit movedTo(Visit visit, Time free) {
        return new Visit(
                visit.id(),
                visit.patient(),
                visit.patientName(),
                visit.procedure(),
                visit.procedureName(),
                free.professional(),
                free.professionalName(),
                free.start(),
                free.end());
    }

    private Fact cancel(AppointmentId id) {
        return find(id).<Fact>map(visit -> {
                    visits.remove(id);
                    return new Fact.Cancelled(visit);
                })
                .orElseGet(Fact.NotAhead::new);
    }

    private Optional<Visit> find(AppointmentId id) {
        return Optional.ofNullable(visits.get(id)).filter(visit -> visit.start().isAfter(time.instant()));
    }

    private List<Visit> ahead(List<PatientId> patients) {
        return visits.values().stream()
                .filter(visit -> patients.contains(visit.patient()))
                .filter(visit -> visit.start().isAfter(time.instant()))
                .sorted(Comparator.comparing(Visit::start))
                .toList();
    }

    private Optional<Time> at(ProfileId professional, Instant start) {
        return open.stream()
                .filter(free ->
                        free.professional().equals(professional) && free.start().equals(start))
                .findFirst();
    }

    private List<Time> nearest(Instant wanted) {
        return open.stream()
                .filter(free -> isFree(free, Optional.empty(), Optional.empty()))
                .sorted(Comparator.comparing(
                        free -> Duration.between(wanted, free.start()).abs()))
                .limit(NEAREST)
                .toList();
    }
}
