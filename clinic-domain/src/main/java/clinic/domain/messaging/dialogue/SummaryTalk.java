package clinic.domain.messaging.dialogue;

import clinic.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The summary, its confirmation, and leaving it. */
final class SummaryTalk {
    private static final Pattern OTHER_TIME =
            Pattern.compile("\\b(?:outr[oa] (?:horario|hora|dia|data)|mudar|trocar|alterar)\\b");

    private SummaryTalk() {}

    static Turn begin(Scene scene, Reserved reserved) {
        return new Turn.Ask(
                new Request.WhoIs(scene.contact()), new State.Summing(reserved, Optional.empty(), Optional.empty()));
    }

    static Turn learn(Scene scene, State.Summing state, Fact fact) {
        var reserved = state.reserved();
        if (state.patientName().isEmpty()) return withPatient(reserved, Expect.the(Fact.People.class, fact));
        if (state.treatment().isEmpty()) return withTreatment(state, Expect.the(Fact.TreatmentList.class, fact));
        return Expect.the(Fact.ProfessionalList.class, fact).professionals().stream()
                .filter(one -> one.id().equals(reserved.pick().professional()))
                .findFirst()
                .map(professional -> summary(scene, state, professional))
                .orElseGet(() -> Steps.release(reserved, new After.Lost()));
    }

    static Turn hear(Scene scene, State.Confirming state, Words words, Optional<Command> command) {
        var reserved = state.reserved();
        int number = Numerals.any(words).orElse(0);
        if (command.equals(Optional.of(Command.YES)) || number == 1) return book(reserved);
        if (command.equals(Optional.of(Command.NO)) || command.equals(Optional.of(Command.CANCEL)) || number == 2) {
            return Steps.release(reserved, new After.Decline());
        }
        var day = DayWords.of(words, scene.today());
        if (day.isPresent()) return onDay(scene, state, day.get(), words);
        if (command.equals(Optional.of(Command.BACK))
                || command.equals(Optional.of(Command.MORE))
                || OTHER_TIME.matcher(words.plain()).find()) {
            var sameDay = scene.local(reserved.pick().start()).toLocalDate();
            return seek(reserved, scene.from(sameDay, LocalTime.MIDNIGHT), Because.ASKED);
        }
        return Steps.missed(state, new Reply.YesOrNo());
    }

    static Turn learn(Scene scene, State.Booking state, Fact fact) {
        var reserved = state.reserved();
        if (fact instanceof Fact.Booked booked) return Steps.end(new Reply.Booked(scene.told(booked.visit())));
        if (fact instanceof Fact.Moved moved) return Steps.end(new Reply.Moved(scene.told(moved.visit())));
        if (fact instanceof Fact.Gone gone) return refused(reserved, Because.GONE, gone.nearest());
        if (fact instanceof Fact.PatientBusy busy) return refused(reserved, Because.BUSY, busy.nearest());
        Expect.the(Fact.NotAhead.class, fact);
        return Steps.release(reserved, new After.TooLate());
    }

    static Turn learn(Scene scene, State.Releasing state, Fact fact) {
        Expect.the(Fact.Noted.class, fact);
        return switch (state.after()) {
            case After.Go go -> Steps.begin(scene, go.command());
            case After.Decline decline -> Steps.menu(scene, new Reply.NothingDone());
            case After.GiveUp giveUp -> Steps.handOver(Reply.Why.NOT_UNDERSTOOD);
            case After.Lost lost -> Steps.menu(scene, new Reply.NotThere());
            case After.TooLate tooLate -> Steps.menu(scene, new Reply.NotAhead());
            case After.Seek seek -> Steps.times(scene, seek.wish(), seek.search(), List.of());
            case After.Offer offer -> Steps.offer(scene, offer);
        };
    }

    private static Turn withPatient(Reserved reserved, Fact.People found) {
        return found.people().stream()
                .filter(person -> person.id().equals(reserved.wish().patient()))
                .findFirst()
                .<Turn>map(person -> new Turn.Ask(
                        new Request.Treatments(),
                        new State.Summing(reserved, Optional.of(person.name()), Optional.empty())))
                .orElseGet(() -> Steps.release(reserved, new After.Lost()));
    }

    private static Turn withTreatment(State.Summing state, Fact.TreatmentList list) {
        var reserved = state.reserved();
        return list.treatments().stream()
                .filter(treatment -> treatment.id().equals(reserved.wish().procedure()))
                .findFirst()
                .<Turn>map(treatment -> new Turn.Ask(
                        new Request.Professionals(treatment.id()),
                        new State.Summing(reserved, state.patientName(), Optional.of(treatment))))
                .orElseGet(() -> Steps.release(reserved, new After.Lost()));
    }

    private static Turn summary(Scene scene, State.Summing state, Professional professional) {
        var reserved = state.reserved();
        var treatment = state.treatment().orElseThrow();
        var appointed = new Reply.Appointed(
                state.patientName().orElseThrow(),
                treatment.name(),
                professional.name(),
                scene.local(reserved.pick().start()));
        var price = reserved.wish().moving().isPresent() ? Optional.<Money>empty() : Optional.of(treatment.price());
        var held = Duration.between(scene.now(), reserved.until());
        return new Turn.Say(List.of(new Reply.Summary(appointed, price, held)), new State.Confirming(reserved, 0));
    }

    private static Turn book(Reserved reserved) {
        var wish = reserved.wish();
        var pick = reserved.pick();
        var hold = Optional.of(reserved.hold());
        return new Turn.Ask(
                wish.moving()
                        .<Request>map(visit -> new Request.Move(visit, pick.professional(), pick.start(), hold))
                        .orElseGet(() -> new Request.Book(
                                wish.patient(), wish.procedure(), pick.professional(), pick.start(), hold)),
                new State.Booking(reserved));
    }

    private static Turn refused(Reserved reserved, Because because, List<Time> nearest) {
        return Steps.release(reserved, new After.Offer(reserved.wish(), reserved.pick(), because, nearest));
    }

    private static Turn onDay(Scene scene, State.Confirming state, DayWords.Day day, Words words) {
        return switch (day) {
            case DayWords.Day.On on ->
                seek(
                        state.reserved(),
                        scene.from(on.date(), HourWords.from(words).orElse(LocalTime.MIDNIGHT)),
                        Because.DAY);
            case DayWords.Day.Past past -> Steps.stay(state, new Reply.DayPast(past.date()));
            case DayWords.Day.TooFar far -> Steps.stay(state, new Reply.DayTooFar(far.date()));
        };
    }

    private static Turn seek(Reserved reserved, Instant from, Because because) {
        return Steps.release(reserved, new After.Seek(reserved.wish(), Search.from(from, because)));
    }
}
