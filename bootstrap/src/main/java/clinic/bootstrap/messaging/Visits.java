package clinic.bootstrap.messaging;

import clinic.application.scheduling.BookAppointment;
import clinic.application.scheduling.ChangeAppointment;
import clinic.application.scheduling.FindSlots;
import clinic.application.scheduling.ListAppointments;
import clinic.application.scheduling.NotPlaced;
import clinic.application.scheduling.PlaceHold;
import clinic.application.scheduling.ReleaseHold;
import clinic.application.scheduling.TakeStep;
import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.dialogue.Fact;
import clinic.domain.messaging.dialogue.Person;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.messaging.dialogue.Time;
import clinic.domain.messaging.dialogue.Visit;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.AppointmentFilter;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.Offer;
import clinic.domain.scheduling.Source;
import clinic.domain.scheduling.Step;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What the bot may do about visits; each time by the use case that staff and clients use. */
final class Visits {
    /** How long a chosen time is kept while the contact makes up its mind. */
    private static final Duration HELD = Duration.ofMinutes(5);

    /** More visits ahead than anybody reads in a message. */
    private static final Paging SOME = new Paging(20, Optional.empty());

    private final DeskUseCases useCases;
    private final Names names;
    private final Cards cards;
    private final InstantSource time;
    private final Contact contact;

    /** @param contact to whom they are told, by the names that it knows */
    Visits(DeskUseCases useCases, Names names, Cards cards, InstantSource time, Contact contact) {
        this.useCases = useCases;
        this.names = names;
        this.cards = cards;
        this.time = time;
        this.contact = contact;
    }

    Fact times(Actor actor, Request.Times wanted) {
        var days = Math.min(wanted.days(), FindSlots.MOST_DAYS);
        var found = useCases.scheduling()
                .findSlots()
                .handle(new FindSlots.Query(
                        actor,
                        wanted.procedure(),
                        wanted.professional(),
                        wanted.from(),
                        wanted.from().plusDays(days - 1L)));
        return switch (found) {
            case FindSlots.Outcome.Found slots -> new Fact.TimeList(named(actor, slots.offers()));
            case FindSlots.Outcome.UnknownProcedure unknown -> new Fact.TimeList(List.of());
        };
    }

    Fact hold(Actor actor, Request.Hold wanted) {
        // who moves a visit is occupied with it now, perhaps at that very hour: the time is then held for nobody by
        // name
        var patient = wanted.moving().isPresent() ? Optional.<PatientId>empty() : Optional.of(wanted.patient());
        var outcome = useCases.scheduling()
                .placeHold()
                .handle(new PlaceHold.Command(
                        actor, wanted.procedure(), wanted.professional(), wanted.start(), patient, HELD));
        return switch (outcome) {
            case PlaceHold.Outcome.Held held ->
                new Fact.Held(held.hold().id(), held.hold().expiresAt());
            case NotPlaced refused -> notPlaced(actor, refused);
            case PlaceHold.Outcome.UnknownProcedure unknown -> gone(actor, List.of());
            case PlaceHold.Outcome.UnknownProfessional unknown -> gone(actor, List.of());
            case PlaceHold.Outcome.UnknownPatient unknown -> gone(actor, List.of());
            case PlaceHold.Outcome.NotAllowed no -> throw notAllowed();
        };
    }

    private Fact notPlaced(Actor actor, NotPlaced refused) {
        return switch (refused) {
            case NotPlaced.SlotTaken taken -> gone(actor, taken.alternatives());
            case NotPlaced.Refused against -> gone(actor, against.alternatives());
            case NotPlaced.PatientBusy busy -> new Fact.PatientBusy(named(actor, busy.alternatives()));
        };
    }

    Fact release(Actor actor, HoldId hold) {
        return switch (useCases.scheduling().releaseHold().handle(new ReleaseHold.Command(actor, hold))) {
            case ReleaseHold.Outcome.Released released -> new Fact.Noted();
            case ReleaseHold.Outcome.NotThere over -> new Fact.Noted();
            case ReleaseHold.Outcome.NotAllowed no -> throw notAllowed();
        };
    }

    Fact book(Actor actor, Request.Book wanted) {
        var outcome = useCases.scheduling()
                .bookAppointment()
                .handle(new BookAppointment.Command(
                        actor,
                        wanted.procedure(),
                        wanted.professional(),
                        wanted.start(),
                        Optional.of(wanted.patient()),
                        Optional.empty(),
                        false,
                        Source.WHATSAPP,
                        Optional.empty(),
                        wanted.hold()));
        return switch (outcome) {
            case BookAppointment.Outcome.Booked booked -> new Fact.Booked(visit(booked.view()));
            case NotPlaced refused -> notPlaced(actor, refused);
            case BookAppointment.Outcome.UnknownProcedure unknown -> gone(actor, List.of());
            case BookAppointment.Outcome.UnknownProfessional unknown -> gone(actor, List.of());
            case BookAppointment.Outcome.UnknownPatient unknown -> gone(actor, List.of());
            case BookAppointment.Outcome.PatientMisplaced misplaced -> throw notAllowed();
            case BookAppointment.Outcome.AnsweredBefore before -> throw notAllowed();
            case BookAppointment.Outcome.KeyUsedOtherwise other -> throw notAllowed();
            case BookAppointment.Outcome.NotAllowed no -> throw notAllowed();
        };
    }

    Fact move(Actor actor, Request.Move wanted) {
        wanted.hold().ifPresent(hold -> release(actor, hold));
        var outcome = useCases.scheduling()
                .changeAppointment()
                .handle(new ChangeAppointment.Command(
                        actor,
                        wanted.visit(),
                        OptionalInt.empty(),
                        Optional.of(wanted.start()),
                        Optional.of(wanted.professional()),
                        Optional.empty(),
                        false));
        return switch (outcome) {
            case ChangeAppointment.Outcome.Changed changed -> new Fact.Moved(visit(changed.view()));
            case NotPlaced refused -> notPlaced(actor, refused);
            case ChangeAppointment.Outcome.UnknownProfessional unknown -> gone(actor, List.of());
            case ChangeAppointment.Outcome.WrongStatus over -> new Fact.NotAhead();
            case ChangeAppointment.Outcome.NotThere notThere -> new Fact.NotAhead();
            case ChangeAppointment.Outcome.Stale stale -> throw notAllowed();
            case ChangeAppointment.Outcome.NotAllowed no -> throw notAllowed();
        };
    }

    Fact cancel(Actor actor, AppointmentId id) {
        var outcome = useCases.scheduling()
                .takeStep()
                .handle(new TakeStep.Command(actor, id, Step.CANCEL, Optional.of("pelo WhatsApp")));
        return switch (outcome) {
            case TakeStep.Outcome.Taken taken -> new Fact.Cancelled(visit(taken.view()));
            case TakeStep.Outcome.WrongStatus over -> new Fact.NotAhead();
            case TakeStep.Outcome.NotThere notThere -> new Fact.NotAhead();
            case TakeStep.Outcome.NotAllowed no -> throw notAllowed();
        };
    }

    List<Visit> ahead(Actor actor, List<PatientId> patients) {
        var people = names.people(contact);
        return patients.stream()
                .flatMap(patient -> ahead(actor, patient))
                .map(view -> visit(view, people))
                .sorted(Comparator.comparing(Visit::start))
                .toList();
    }

    private Stream<AppointmentView> ahead(Actor actor, PatientId patient) {
        var filter = new AppointmentFilter(
                Optional.of(time.instant()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(patient),
                Optional.empty());
        return switch (useCases.scheduling()
                .listAppointments()
                .handle(new ListAppointments.Query(actor, filter, SOME))) {
            case ListAppointments.Outcome.Found found ->
                found.page().items().stream().filter(view -> view.appointment().isAhead());
            case ListAppointments.Outcome.NotAllowed no -> throw notAllowed();
        };
    }

    private Fact gone(Actor actor, List<Offer> offers) {
        return new Fact.Gone(named(actor, offers));
    }

    private List<Time> named(Actor actor, List<Offer> offers) {
        if (offers.isEmpty()) return List.of();
        var professionals = names.professionalNames(actor);
        return offers.stream()
                .filter(offer -> professionals.containsKey(offer.professional()))
                .map(offer -> new Time(
                        offer.professional(),
                        professionals.getOrDefault(offer.professional(), ""),
                        offer.slot().start(),
                        offer.slot().end()))
                .toList();
    }

    private Visit visit(AppointmentView view) {
        return visit(view, names.people(contact));
    }

    private Visit visit(AppointmentView view, List<Person> people) {
        Appointment appointment = view.appointment();
        var card = cards.find(appointment.id()).orElseThrow();
        return new Visit(
                appointment.id(),
                appointment.patient(),
                people.stream()
                        .filter(person -> person.id().equals(card.patient()))
                        .map(Person::name)
                        .findFirst()
                        .orElse(card.patientName()),
                appointment.procedure(),
                card.procedureName(),
                appointment.professional(),
                card.professionalName(),
                appointment.visit().start(),
                appointment.visit().end());
    }

    private static IllegalStateException notAllowed() {
        return new IllegalStateException("the bot may do what the desk does");
    }
}
