package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.HoldId;
import clinic.domain.shared.Money;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** States of every kind with random parts. */
record RandomStates(Random random) {
    private static final List<String> TEXTS =
            List.of("", " ", "Ana", "João d'Ávila", "a@b c|d\n%2B+", "🙂 \u0000", "=;,{}", "x".repeat(300));

    List<State> each() {
        return Stream.of(waiting().stream(), pending().stream(), wishing())
                .flatMap(states -> states)
                .toList();
    }

    private Stream<State> wishing() {
        return Stream.concat(waiting().stream(), pending().stream())
                .filter(State.Opening.class::isInstance)
                .map(State.Opening.class::cast)
                .map(at -> new State.Wishing(at, named()));
    }

    private Named named() {
        return switch (random.nextInt(3)) {
            case 0 -> new Named(Optional.of(moment()), Optional.empty());
            case 1 -> new Named(Optional.empty(), Optional.of(procedure()));
            default -> new Named(Optional.of(moment()), Optional.of(procedure()));
        };
    }

    private List<State> waiting() {
        return List.of(
                new State.Start(),
                new State.AtMenu(missed()),
                new State.Naming(random.nextBoolean(), missed()),
                new State.Phoning(text(), missed()),
                new State.Recognising(text(), shown(PatientId::new), missed()),
                new State.ChoosingPerson(shown(PatientId::new), missed()),
                new State.ChoosingTreatment(patient(), shown(ProcedureId::new), missed()),
                new State.ChoosingProfessional(patient(), procedure(), shown(ProfileId::new), missed()),
                new State.ChoosingTime(wish(), picks(1), missed()),
                new State.Confirming(reserved(), missed()),
                new State.ChoosingVisit(one(Errand.values()), shown(AppointmentId::new), missed()),
                new State.ConfirmingCancellation(visit(), missed()));
    }

    private List<State> pending() {
        return List.of(
                new State.FindingNamed(random.nextBoolean(), text()),
                new State.FindingPeople(look(PatientId::new)),
                new State.FindingAnother(),
                new State.AcceptingNotice(text()),
                new State.FindingNamesakes(text()),
                new State.Registering(text(), random.nextBoolean()),
                new State.FindingTreatments(patient(), look(ProcedureId::new)),
                new State.FindingProfessionals(patient(), procedure(), look(ProfileId::new)),
                new State.FindingTimes(wish(), search(), picks(0)),
                new State.Holding(wish(), pick()),
                new State.Summing(reserved(), maybe(text()), maybe(treatment())),
                new State.Booking(reserved()),
                new State.Releasing(after()),
                new State.FindingFamily(one(Errand.values()), look(AppointmentId::new)),
                new State.FindingVisits(one(Errand.values()), look(AppointmentId::new)),
                new State.Cancelling(visit()),
                new State.Stopping(),
                new State.Resuming(),
                new State.AllowingAi(),
                new State.RefusingAi(),
                new State.Following(new Hint.Times(procedure(), maybe(LocalDate.of(2027, 1, 5))), maybe(patient())));
    }

    private After after() {
        return switch (random.nextInt(7)) {
            case 0 -> new After.Go(one(Command.values()));
            case 1 -> new After.Decline();
            case 2 -> new After.GiveUp();
            case 3 -> new After.Lost();
            case 4 -> new After.TooLate();
            case 5 -> new After.Seek(wish(), search());
            default -> new After.Offer(wish(), pick(), one(Because.values()), times());
        };
    }

    private List<Time> times() {
        return Stream.generate(() -> new Time(new ProfileId(id()), text(), moment(), moment()))
                .limit(random.nextInt(State.MOST_TIMES + 1))
                .toList();
    }

    private Treatment treatment() {
        return new Treatment(
                procedure(), text(), Duration.ofMinutes(random.nextInt(1, 1440)), new Money(random.nextInt(1_000_000)));
    }

    private Reserved reserved() {
        return new Reserved(wish(), pick(), new HoldId(id()), moment());
    }

    private Wish wish() {
        return new Wish(patient(), procedure(), maybe(new ProfileId(id())), maybe(visit()));
    }

    private Search search() {
        return new Search(moment(), random.nextInt(Search.FARTHEST + 1), one(Because.values()));
    }

    private Pick pick() {
        return new Pick(new ProfileId(id()), moment());
    }

    private List<Pick> picks(int atLeast) {
        return Stream.generate(this::pick)
                .limit(random.nextInt(atLeast, State.MOST_TIMES + 1))
                .toList();
    }

    private <T> Look<T> look(Function<UUID, T> id) {
        return new Look<>(shown(id), text(), missed(), random.nextBoolean());
    }

    private <T> Shown<T> shown(Function<UUID, T> id) {
        var options = Stream.generate(() -> id.apply(id()))
                .limit(random.nextInt(Shown.MOST + 1))
                .toList();
        return new Shown<>(random.nextInt(100), options);
    }

    private PatientId patient() {
        return new PatientId(id());
    }

    private ProcedureId procedure() {
        return new ProcedureId(id());
    }

    private AppointmentId visit() {
        return new AppointmentId(id());
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Instant moment() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    private int missed() {
        return random.nextInt(2);
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
