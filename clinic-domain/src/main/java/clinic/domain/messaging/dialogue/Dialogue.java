package clinic.domain.messaging.dialogue;

import clinic.domain.messaging.Contact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The booking bot's dialogue. It does nothing by itself: each turn says what to ask the desk, or what to answer. After
 * one thing that the contact wrote the desk is asked at most {@link #MOST_ASKS} times.
 */
public final class Dialogue {
    /** The most requests between something that the contact wrote and the answer. */
    public static final int MOST_ASKS = 8;

    private final Setting setting;
    private final boolean isAdvised;

    /** The menu alone. */
    public Dialogue(Setting setting) {
        this(setting, false);
    }

    private Dialogue(Setting setting, boolean isAdvised) {
        this.setting = setting;
        this.isAdvised = isAdvised;
    }

    /** The menu, which {@linkplain Turn.Wonder asks} what was meant by what it does not understand. */
    public static Dialogue advised(Setting setting) {
        return new Dialogue(setting, true);
    }

    /** The contact wrote. A state in which the desk has the word counts as {@link State.Start}. */
    public Turn hear(Contact contact, State state, Said said, Instant now) {
        var scene = new Scene(setting, contact, now, named(state));
        var waiting = plain(state) instanceof State.Waiting at ? at : new State.Start();
        return switch (said) {
            case Said.Text text -> heard(scene, waiting, Words.of(text.text()));
            case Said.Choice choice ->
                heard(scene, waiting, Words.of(choice.title().isBlank() ? choice.id() : choice.title()));
            case Said.Unhearable unhearable -> Wished.keep(unheard(scene, waiting, unhearable.why()), scene.named());
            case Said.Unreadable unreadable ->
                Wished.keep(unread(scene, waiting, new Reply.CannotRead(unreadable.kind())), scene.named());
        };
    }

    /**
     * The desk answered.
     *
     * @param state that of the {@link Turn.Ask} which it answers
     */
    public Turn learn(Contact contact, State state, Fact fact, Instant now) {
        var scene = new Scene(setting, contact, now, named(state));
        if (plain(state) instanceof State.Pending pending) {
            return Wished.keep(learnt(scene, pending, fact), scene.named());
        }
        throw new IllegalStateException("nothing was asked in " + state);
    }

    private static Named named(State state) {
        return state instanceof State.Wishing wishing ? wishing.named() : Named.nothing();
    }

    private static State plain(State state) {
        return state instanceof State.Wishing wishing ? wishing.at() : state;
    }

    /**
     * What was meant by what the menu did not understand.
     *
     * @param state that of the {@link Turn.Wonder}
     * @param hint empty: nobody knows
     */
    public Turn advise(Contact contact, State.Waiting state, Optional<Hint> hint, Instant now) {
        var scene = new Scene(setting, contact, now, Named.nothing());
        return hint.map(known -> HintTalk.follow(scene, known)).orElseGet(() -> MenuTalk.unclear(scene, state));
    }

    private static Turn unheard(Scene scene, State.Waiting state, Unheard why) {
        return switch (why) {
            case NOT_ALLOWED, AWAY, SILENT -> unread(scene, state, new Reply.CannotHear(why));
            case TOO_LONG ->
                state instanceof State.Confirming confirming
                        ? Steps.release(confirming.reserved(), new After.GiveUp())
                        : Steps.handOver(Reply.Why.TOO_LONG);
        };
    }

    private static Turn unread(Scene scene, State.Waiting state, Reply reply) {
        return state instanceof State.Start ? Steps.menu(scene, reply) : Steps.missed(state, reply);
    }

    private Turn heard(Scene scene, State.Waiting state, Words words) {
        var command = Commands.of(words);
        if (isAdvised && MenuTalk.isUnclear(state, words, command)) return new Turn.Wonder(state);
        return command.flatMap(known -> anywhere(scene, state, known, words))
                .orElseGet(() -> Wished.keep(here(scene, state, words, command), scene.named()));
    }

    /** What is understood wherever the dialogue stands; empty for what has its meaning from there. */
    private static Optional<Turn> anywhere(Scene scene, State.Waiting state, Command command, Words words) {
        return switch (command) {
            case STOP, RESUME, ALLOW_AI, REFUSE_AI, PERSON, MENU, BOOK, MOVE, VISITS ->
                Optional.of(leave(scene, state, command));
            case ANOTHER ->
                Optional.of(
                        Wished.keep(another(scene, state, words), scene.named().beginning(Wished.in(scene, words))));
            case CANCEL -> cancel(scene, state);
            case HELP ->
                Optional.of(Wished.keep(
                        Steps.stay(state, new Reply.Help(scene.setting().clinicName())), scene.named()));
            case BACK, MORE, YES, NO, ANYBODY, THANKS -> Optional.empty();
        };
    }

    private static Turn another(Scene scene, State.Waiting state, Words words) {
        return state instanceof State.Confirming
                ? leave(scene, state, Command.ANOTHER)
                : TreatmentTalk.begin(scene, Command.ANOTHER, words);
    }

    private static Turn leave(Scene scene, State.Waiting state, Command command) {
        return state instanceof State.Confirming confirming
                ? Steps.release(confirming.reserved(), new After.Go(command))
                : Steps.begin(scene, command);
    }

    /** At the menu an appointment is to be cancelled, before a question it is the answer, elsewhere the dialogue ends. */
    private static Optional<Turn> cancel(Scene scene, State.Waiting state) {
        return switch (state) {
            case State.Start start -> Optional.of(Steps.begin(scene, Command.CANCEL));
            case State.AtMenu menu -> Optional.of(Steps.begin(scene, Command.CANCEL));
            case State.Confirming confirming -> Optional.empty();
            case State.ConfirmingCancellation confirming -> Optional.empty();
            case State.Naming at -> Optional.of(Steps.menu(scene, new Reply.NothingDone()));
            case State.Phoning at -> Optional.of(Steps.menu(scene, new Reply.NothingDone()));
            case State.Recognising at -> Optional.of(Steps.menu(scene, new Reply.NothingDone()));
            case State.ChoosingPerson at -> Optional.of(Steps.menu(scene, new Reply.NothingDone()));
            case State.ChoosingTreatment at -> Optional.of(Steps.menu(scene, new Reply.NothingDone()));
            case State.ChoosingProfessional at -> Optional.of(Steps.menu(scene, new Reply.NothingDone()));
            case State.ChoosingTime at -> Optional.of(Steps.menu(scene, new Reply.NothingDone()));
            case State.ChoosingVisit at -> Optional.of(Steps.menu(scene, new Reply.NothingDone()));
        };
    }

    private static Turn here(Scene scene, State.Waiting state, Words words, Optional<Command> command) {
        return switch (state) {
            case State.Start at -> MenuTalk.hear(scene, at, words, command);
            case State.AtMenu at -> MenuTalk.hear(scene, at, words, command);
            case State.Naming at -> NewcomerTalk.hear(scene, at, words, command);
            case State.Phoning at -> NewcomerTalk.hear(scene, at, words, command);
            case State.Recognising at -> NewcomerTalk.hear(scene, at, words, command);
            case State.ChoosingPerson at -> PeopleTalk.hear(scene, at, words, command);
            case State.ChoosingTreatment at -> TreatmentTalk.hear(scene, at, words, command);
            case State.ChoosingProfessional at -> ProfessionalTalk.hear(scene, at, words, command);
            case State.ChoosingTime at -> TimeTalk.hear(scene, at, words, command);
            case State.Confirming at -> SummaryTalk.hear(scene, at, words, command);
            case State.ChoosingVisit at -> VisitTalk.hear(scene, at, words, command);
            case State.ConfirmingCancellation at -> VisitTalk.hear(scene, at, words, command);
        };
    }

    private static Turn learnt(Scene scene, State.Pending state, Fact fact) {
        return switch (state) {
            case State.FindingNamed at -> TreatmentTalk.learn(scene, at, fact);
            case State.FindingPeople at -> PeopleTalk.learn(scene, at, fact);
            case State.FindingAnother at -> PeopleTalk.learn(scene, fact);
            case State.AcceptingNotice at -> NewcomerTalk.learn(scene, at, fact);
            case State.FindingNamesakes at -> NewcomerTalk.learn(scene, at, fact);
            case State.Registering at -> NewcomerTalk.learn(at, fact);
            case State.FindingTreatments at -> TreatmentTalk.learn(scene, at, fact);
            case State.FindingProfessionals at -> ProfessionalTalk.learn(scene, at, fact);
            case State.FindingTimes at -> TimeTalk.learn(scene, at, fact);
            case State.Holding at -> TimeTalk.learn(scene, at, fact);
            case State.Summing at -> SummaryTalk.learn(scene, at, fact);
            case State.Booking at -> SummaryTalk.learn(scene, at, fact);
            case State.Releasing at -> SummaryTalk.learn(scene, at, fact);
            case State.FindingFamily at -> VisitTalk.learn(scene, at, fact);
            case State.FindingVisits at -> VisitTalk.learn(scene, at, fact);
            case State.Cancelling at -> VisitTalk.learn(scene, at, fact);
            case State.Stopping at -> noted(fact, new Reply.Stopped());
            case State.Resuming at -> noted(fact, new Reply.Resumed());
            case State.AllowingAi at -> ofOne(fact, new Reply.AiAllowed());
            case State.RefusingAi at -> ofOne(fact, new Reply.AiRefused());
            case State.Following at -> HintTalk.learn(scene, at, fact);
        };
    }

    private static Turn ofOne(Fact fact, Reply reply) {
        return fact instanceof Fact.NotOnePatient ? Steps.end(new Reply.AiOfWhom()) : noted(fact, reply);
    }

    private static Turn noted(Fact fact, Reply reply) {
        Expect.the(Fact.Noted.class, fact);
        return new Turn.Say(List.of(reply), new State.Start());
    }
}
