package example.embedding;

import clinic.application.scheduling.BookAppointment;
import clinic.application.scheduling.BookAppointment.Outcome;
import clinic.application.scheduling.FindSlots;
import clinic.application.scheduling.NotPlaced;
import clinic.application.scheduling.Scheduling;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Offer;
import clinic.domain.scheduling.Source;
import clinic.domain.shared.Actor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A front desk of another program's own: finds a time, books it, and says in words what came of it. */
final class FrontDesk {
    private final Scheduling scheduling;

    FrontDesk(Scheduling scheduling) {
        this.scheduling = scheduling;
    }

    // docs: find
    /** The first time of the day at which the procedure can be booked, with whoever performs it. */
    Optional<Offer> firstFree(Actor actor, ProcedureId procedure, LocalDate day) {
        var query = new FindSlots.Query(actor, procedure, Optional.empty(), day, day);
        return switch (scheduling.findSlots().handle(query)) {
            case FindSlots.Outcome.Found found -> found.offers().stream().findFirst();
            case FindSlots.Outcome.UnknownProcedure unknown -> Optional.empty();
        };
    }
    // end

    // docs: book
    /** Books the offer for the patient. */
    String book(Actor actor, ProcedureId procedure, Offer offer, PatientId patient) {
        var command = new BookAppointment.Command(
                actor,
                procedure,
                offer.professional(),
                offer.slot().start(),
                Optional.of(patient),
                Optional.of("first visit"),
                false,
                Source.API,
                Optional.empty(),
                Optional.empty());
        return switch (scheduling.bookAppointment().handle(command)) {
            case Outcome.Booked booked ->
                "booked: "
                        + booked.view()
                                .appointment()
                                .visit()
                                .start()
                                .atZone(booked.view().zone());
            case NotPlaced.SlotTaken taken -> "taken; free are " + starts(taken.alternatives(), taken.zone());
            case NotPlaced.PatientBusy busy -> "elsewhere then; free are " + starts(busy.alternatives(), busy.zone());
            case NotPlaced.Refused refused -> "refused: " + refused.reasons();
            case Outcome.UnknownProcedure unknown -> "no such procedure";
            case Outcome.UnknownProfessional unknown -> "no such professional";
            case Outcome.UnknownPatient unknown -> "no such patient";
            case Outcome.PatientMisplaced misplaced -> "staff say for whom, clients do not";
            case Outcome.NotAllowed no -> "not allowed";
            case Outcome.AnsweredBefore before ->
                "booked before: " + before.id().value();
            case Outcome.KeyUsedOtherwise other -> "the key belongs to another request";
        };
    }
    // end

    private static String starts(List<Offer> offers, ZoneId zone) {
        return offers.stream()
                .map(offer -> offer.slot().start().atZone(zone).toLocalTime().toString())
                .collect(Collectors.joining(", "));
    }
}
