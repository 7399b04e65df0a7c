package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.ProfileId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The turns that begin a step of the dialogue, wherever it comes from. */
final class Steps {
    private Steps() {}

    /** What was said first, then the menu. */
    static Turn menu(Scene scene, Reply... before) {
        return new Turn.Say(
                Stream.concat(Stream.of(before), Stream.of(scene.menu())).toList(), new State.AtMenu(0));
    }

    static Turn handOver(Reply.Why why) {
        return new Turn.HandOver(List.of(new Reply.HandedOver(why)), new State.Start());
    }

    static Turn end(Reply last) {
        return new Turn.Say(List.of(last), new State.Start());
    }

    /** Not understood: the first time the replies, the second time in a row a person. */
    static Turn missed(State.Waiting state, Reply... replies) {
        if (state.missed() == 0) return new Turn.Say(List.of(replies), Patience.with(state, 1));
        if (state instanceof State.Confirming confirming) return release(confirming.reserved(), new After.GiveUp());
        return handOver(Reply.Why.NOT_UNDERSTOOD);
    }

    /** Understood, but the dialogue stays where it is. */
    static Turn stay(State.Waiting state, Reply reply) {
        return new Turn.Say(List.of(reply), Patience.with(state, 0));
    }

    /** An errand begins. */
    static Turn begin(Scene scene, Command command) {
        var contact = scene.contact();
        return switch (command) {
            case BOOK -> people(scene, Look.first());
            case ANOTHER -> new Turn.Ask(new Request.WhoIs(contact), new State.FindingAnother());
            case MOVE -> visits(scene, Errand.MOVE, Look.first());
            case CANCEL -> visits(scene, Errand.CANCEL, Look.first());
            case VISITS -> visits(scene, Errand.SHOW, Look.first());
            case PERSON -> handOver(Reply.Why.ASKED);
            case STOP -> new Turn.Ask(new Request.Stop(contact), new State.Stopping());
            case RESUME -> new Turn.Ask(new Request.Resume(contact), new State.Resuming());
            case ALLOW_AI -> new Turn.Ask(new Request.AllowAi(contact), new State.AllowingAi());
            case REFUSE_AI -> new Turn.Ask(new Request.RefuseAi(contact), new State.RefusingAi());
            case HELP -> end(new Reply.Help(scene.setting().clinicName()));
            case THANKS, YES, NO -> end(new Reply.Welcome());
            case MENU, BACK, MORE, ANYBODY -> menu(scene);
        };
    }

    static Turn people(Scene scene, Look<PatientId> look) {
        return new Turn.Ask(new Request.WhoIs(scene.contact()), new State.FindingPeople(look));
    }

    static Turn treatments(PatientId patient, Look<ProcedureId> look) {
        return new Turn.Ask(new Request.Treatments(), new State.FindingTreatments(patient, look));
    }

    static Turn professionals(PatientId patient, ProcedureId procedure, Look<ProfileId> look) {
        return new Turn.Ask(
                new Request.Professionals(procedure), new State.FindingProfessionals(patient, procedure, look));
    }

    static Turn visits(Scene scene, Errand errand, Look<AppointmentId> look) {
        return new Turn.Ask(new Request.WhoIs(scene.contact()), new State.FindingFamily(errand, look));
    }

    static Turn times(Scene scene, Wish wish, Search search, List<Pick> shown) {
        var day = scene.local(search.from()).toLocalDate().plusDays(search.offsetDays());
        return new Turn.Ask(
                new Request.Times(wish.procedure(), wish.professional(), day, search.days()),
                new State.FindingTimes(wish, search, shown));
    }

    /** The nearest times, in their order; where there are none, those that follow. */
    static Turn offer(Scene scene, After.Offer offer) {
        var nearest = new ArrayList<>(offer.nearest());
        nearest.removeIf(time -> time.start().isBefore(scene.now()));
        nearest.sort((one, other) -> one.start().compareTo(other.start()));
        if (!nearest.isEmpty()) return TimeTalk.show(scene, offer.wish(), offer.because(), nearest);
        var from = offer.pick().start().isBefore(scene.now())
                ? scene.now()
                : offer.pick().start();
        return times(scene, offer.wish(), Search.from(from, offer.because()), List.of());
    }

    static Turn release(Reserved reserved, After after) {
        return new Turn.Ask(new Request.Release(reserved.hold()), new State.Releasing(after));
    }
}
