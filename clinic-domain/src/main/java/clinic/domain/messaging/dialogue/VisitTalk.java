package clinic.domain.messaging.dialogue;

import clinic.domain.scheduling.AppointmentId;
import java.util.List;
import java.util.Optional;

/** What is ahead: shown, moved or cancelled. */
final class VisitTalk {
    private static final int MOST_FAMILY = 50;

    private VisitTalk() {}

    static Turn hear(Scene scene, State.ChoosingVisit state, Words words, Optional<Command> command) {
        if (state.errand() == Errand.SHOW && command.filter(VisitTalk::isPaging).isEmpty()) {
            return MenuTalk.hear(scene, new State.Start(), words, command);
        }
        return Paging.hear(
                state.shown(),
                state.missed(),
                words,
                command,
                () -> Steps.menu(scene),
                look -> Steps.visits(scene, state.errand(), look));
    }

    static Turn hear(Scene scene, State.ConfirmingCancellation state, Words words, Optional<Command> command) {
        int number = Numerals.any(words).orElse(0);
        if (command.equals(Optional.of(Command.YES)) || number == 1 || isYesCancel(words)) {
            return new Turn.Ask(new Request.Cancel(state.visit()), new State.Cancelling(state.visit()));
        }
        if (command.equals(Optional.of(Command.NO)) || number == 2) {
            return Steps.menu(scene, new Reply.NothingDone());
        }
        if (command.equals(Optional.of(Command.BACK))) return Steps.visits(scene, Errand.CANCEL, Look.back());
        return Steps.missed(state, new Reply.YesOrNo());
    }

    static Turn learn(Scene scene, State.FindingFamily state, Fact fact) {
        var people = Expect.the(Fact.People.class, fact).people();
        if (people.isEmpty()) return Steps.menu(scene, new Reply.NoVisits());
        return new Turn.Ask(
                new Request.Visits(
                        people.stream().limit(MOST_FAMILY).map(Person::id).toList()),
                new State.FindingVisits(state.errand(), state.look()));
    }

    static Turn learn(Scene scene, State.FindingVisits state, Fact fact) {
        var visits = Expect.the(Fact.VisitList.class, fact).visits();
        if (visits.isEmpty()) return Steps.menu(scene, new Reply.NoVisits());
        var asking = new Asking(scene, state.errand());
        if (visits.size() == 1 && !state.look().isChoice() && state.errand() != Errand.SHOW) {
            return state.look().isBack() ? Steps.menu(scene) : asking.chosen(visits.getFirst());
        }
        return new Listing<>(visits, Visit::id, Visit::procedureName, asking).turn(state.look());
    }

    static Turn learn(Scene scene, State.Cancelling state, Fact fact) {
        if (fact instanceof Fact.Cancelled cancelled) {
            return Steps.end(new Reply.Cancelled(scene.told(cancelled.visit())));
        }
        Expect.the(Fact.NotAhead.class, fact);
        return Steps.menu(scene, new Reply.NotAhead());
    }

    private static boolean isPaging(Command command) {
        return command == Command.MORE || command == Command.BACK;
    }

    private static boolean isYesCancel(Words words) {
        return words.plain().matches("(?:sim|pode|sim pode|sim quero|quero) (?:cancelar|desmarcar)|cancelar sim");
    }

    private record Asking(Scene scene, Errand errand) implements Listing.Asking<AppointmentId, Visit> {
        @Override
        public Turn chosen(Visit visit) {
            return switch (errand) {
                case SHOW -> Steps.end(new Reply.ChooseVisit(errand, List.of(scene.told(visit)), false));
                case MOVE -> Steps.times(scene, wish(visit), Search.from(scene.now(), Because.ASKED), List.of());
                case CANCEL ->
                    new Turn.Say(
                            List.of(new Reply.ConfirmCancellation(scene.told(visit))),
                            new State.ConfirmingCancellation(visit.id(), 0));
            };
        }

        @Override
        public Reply reply(List<Visit> page, boolean hasMore) {
            return new Reply.ChooseVisit(errand, page.stream().map(scene::told).toList(), hasMore);
        }

        /** What is only shown asks for nothing, unless there is more of it. */
        @Override
        public State.Waiting state(Shown<AppointmentId> shown, boolean hasMore, int missed) {
            return errand == Errand.SHOW && !hasMore
                    ? new State.Start()
                    : new State.ChoosingVisit(errand, shown, missed);
        }

        private static Wish wish(Visit visit) {
            return new Wish(
                    visit.patient(), visit.procedure(), Optional.of(visit.professional()), Optional.of(visit.id()));
        }
    }
}
