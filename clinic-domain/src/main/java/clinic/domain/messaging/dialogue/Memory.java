package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.ProfileId;
import java.time.DateTimeException;
import java.util.Map;

/** A dialogue's state as it is kept between two messages: short texts by their names. */
public final class Memory {
    private Memory() {}

    /** The state in texts; the beginning is none at all. */
    public static Map<String, String> write(State state) {
        return switch (state) {
            case State.Waiting waiting -> waiting(waiting);
            case State.Pending pending -> pending(pending);
            case State.Wishing wishing -> MemoryOfNamed.write(write(wishing.at()), wishing.named());
        };
    }

    /** The state; what cannot be read, as after a change of this program, is the beginning. */
    public static State read(Map<String, String> memory) {
        if (memory.isEmpty()) return new State.Start();
        try {
            var from = new MemoryReader(memory);
            var at = read(from);
            return at instanceof State.Opening opening ? MemoryOfNamed.read(opening, from) : at;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return new State.Start();
        }
    }

    private static Map<String, String> waiting(State.Waiting state) {
        return switch (state) {
            case State.Start at -> Map.of();
            case State.AtMenu at -> at("menu", at).done();
            case State.Naming at ->
                at("naming", at).flag("noticed", at.isNoticed()).done();
            case State.Phoning at -> at("phoning", at).text("name", at.name()).done();
            case State.Recognising at ->
                at("recognising", at).text("name", at.name()).shown(at.shown()).done();
            case State.ChoosingPerson at -> at("person", at).shown(at.shown()).done();
            case State.ChoosingTreatment at ->
                at("treatment", at)
                        .id("patient", at.patient())
                        .shown(at.shown())
                        .done();
            case State.ChoosingProfessional at ->
                at("professional", at)
                        .id("patient", at.patient())
                        .id("procedure", at.procedure())
                        .shown(at.shown())
                        .done();
            case State.ChoosingTime at ->
                at("time", at).wish(at.wish()).picks(at.shown()).done();
            case State.Confirming at ->
                at("confirming", at).reserved(at.reserved()).done();
            case State.ChoosingVisit at ->
                at("visit", at).word("errand", at.errand()).shown(at.shown()).done();
            case State.ConfirmingCancellation at ->
                at("cancellation", at).id("visit", at.visit()).done();
        };
    }

    private static Map<String, String> pending(State.Pending state) {
        return switch (state) {
            case State.FindingNamed at ->
                at("finding-named")
                        .flag("another", at.isForAnother())
                        .text("words", at.words())
                        .done();
            case State.FindingPeople at -> at("finding-people").look(at.look()).done();
            case State.FindingAnother at -> at("finding-another").done();
            case State.AcceptingNotice at ->
                at("accepting-notice").text("name", at.name()).done();
            case State.FindingNamesakes at ->
                at("finding-namesakes").text("name", at.name()).done();
            case State.Registering at ->
                at("registering")
                        .text("name", at.name())
                        .flag("told", at.hasToldPhone())
                        .done();
            case State.FindingTreatments at ->
                at("finding-treatments")
                        .id("patient", at.patient())
                        .look(at.look())
                        .done();
            case State.FindingProfessionals at ->
                at("finding-professionals")
                        .id("patient", at.patient())
                        .id("procedure", at.procedure())
                        .look(at.look())
                        .done();
            case State.FindingTimes at ->
                at("finding-times")
                        .wish(at.wish())
                        .search(at.search())
                        .picks(at.shown())
                        .done();
            case State.Holding at ->
                at("holding").wish(at.wish()).pick(at.pick()).done();
            case State.Summing at -> MemoryOfSumming.write(at("summing"), at);
            case State.Booking at -> at("booking").reserved(at.reserved()).done();
            case State.Releasing at -> MemoryOfAfter.write(at("releasing"), at.after());
            case State.FindingFamily at ->
                at("finding-family").word("errand", at.errand()).look(at.look()).done();
            case State.FindingVisits at ->
                at("finding-visits").word("errand", at.errand()).look(at.look()).done();
            case State.Cancelling at -> at("cancelling").id("visit", at.visit()).done();
            case State.Stopping at -> at("stopping").done();
            case State.Resuming at -> at("resuming").done();
            case State.AllowingAi at -> at("allowing-ai").done();
            case State.RefusingAi at -> at("refusing-ai").done();
            case State.Following at -> MemoryOfHint.write(at("following"), at);
        };
    }

    private static MemoryWriter at(String name) {
        return new MemoryWriter().text(MemoryReader.AT, name);
    }

    private static MemoryWriter at(String name, State.Waiting state) {
        return at(name).number("missed", state.missed());
    }

    private static State read(MemoryReader from) {
        return switch (from.text(MemoryReader.AT)) {
            case "menu" -> new State.AtMenu(from.missed());
            case "naming" -> new State.Naming(from.flag("noticed"), from.missed());
            case "phoning" -> new State.Phoning(from.text("name"), from.missed());
            case "recognising" -> new State.Recognising(from.text("name"), from.shown(PatientId::new), from.missed());
            case "person" -> new State.ChoosingPerson(from.shown(PatientId::new), from.missed());
            case "treatment" -> new State.ChoosingTreatment(patient(from), from.shown(ProcedureId::new), from.missed());
            case "professional" ->
                new State.ChoosingProfessional(
                        patient(from), procedure(from), from.shown(ProfileId::new), from.missed());
            case "time" -> new State.ChoosingTime(from.wish(), from.picks(), from.missed());
            case "confirming" -> new State.Confirming(from.reserved(), from.missed());
            case "visit" ->
                new State.ChoosingVisit(
                        from.word("errand", Errand.class), from.shown(AppointmentId::new), from.missed());
            case "cancellation" -> new State.ConfirmingCancellation(visit(from), from.missed());
            default -> readPending(from);
        };
    }

    private static State readPending(MemoryReader from) {
        return switch (from.text(MemoryReader.AT)) {
            case "finding-named" -> new State.FindingNamed(from.flag("another"), from.text("words"));
            case "finding-people" -> new State.FindingPeople(from.look(PatientId::new));
            case "finding-another" -> new State.FindingAnother();
            case "accepting-notice" -> new State.AcceptingNotice(from.text("name"));
            case "finding-namesakes" -> new State.FindingNamesakes(from.text("name"));
            case "registering" -> new State.Registering(from.text("name"), from.flag("told"));
            case "finding-treatments" -> new State.FindingTreatments(patient(from), from.look(ProcedureId::new));
            case "finding-professionals" ->
                new State.FindingProfessionals(patient(from), procedure(from), from.look(ProfileId::new));
            case "finding-times" -> new State.FindingTimes(from.wish(), from.search(), from.picks());
            case "holding" -> new State.Holding(from.wish(), from.pick());
            case "summing" -> MemoryOfSumming.read(from);
            case "booking" -> new State.Booking(from.reserved());
            case "releasing" -> new State.Releasing(MemoryOfAfter.read(from));
            case "finding-family" ->
                new State.FindingFamily(from.word("errand", Errand.class), from.look(AppointmentId::new));
            case "finding-visits" ->
                new State.FindingVisits(from.word("errand", Errand.class), from.look(AppointmentId::new));
            case "cancelling" -> new State.Cancelling(visit(from));
            case "stopping" -> new State.Stopping();
            case "resuming" -> new State.Resuming();
            case "allowing-ai" -> new State.AllowingAi();
            case "refusing-ai" -> new State.RefusingAi();
            case "following" -> MemoryOfHint.read(from);
            default -> new State.Start();
        };
    }

    private static PatientId patient(MemoryReader from) {
        return from.id("patient", PatientId::new);
    }

    private static ProcedureId procedure(MemoryReader from) {
        return from.id("procedure", ProcedureId::new);
    }

    private static AppointmentId visit(MemoryReader from) {
        return from.id("visit", AppointmentId::new);
    }
}
