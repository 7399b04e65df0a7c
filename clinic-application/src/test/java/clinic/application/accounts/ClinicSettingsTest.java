package clinic.application.accounts;

import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.ClinicChange;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClinicSettingsTest {
    private static final Clinic OPENED = Clinic.opened("Clínica", Moments.ZONE);
    private static final Actor CLIENT = Actors.client(new ProfileId(SequenceIds.id(1)));
    private final FrontDoor door = new FrontDoor();

    @Test
    void areShownToThoseWhoWorkHere() {
        for (var actor : List.of(ADMIN, RECEPTIONIST, SYSTEM)) {
            assertThat(read(actor)).isEqualTo(new ReadClinic.Outcome.Found(OPENED));
        }
        for (var actor : List.of(FrontDoor.STRANGER, CLIENT)) {
            assertThat(read(actor)).isEqualTo(new ReadClinic.Outcome.NotAllowed());
        }
    }

    @Test
    void areChangedByAdministratorsAlone() {
        for (var actor : List.of(FrontDoor.STRANGER, CLIENT, RECEPTIONIST, SYSTEM)) {
            assertThat(change(actor, OptionalInt.empty(), 30)).isEqualTo(new ChangeClinic.Outcome.NotAllowed());
        }
        assertThat(change(ADMIN, OptionalInt.of(1), 30))
                .isInstanceOfSatisfying(ChangeClinic.Outcome.Changed.class, changed -> {
                    assertThat(changed.clinic().slotGridMinutes()).isEqualTo(30);
                    assertThat(read(ADMIN)).isEqualTo(new ReadClinic.Outcome.Found(changed.clinic()));
                });
        var line = door.stores.auditLines().getLast();
        assertThat(line.action()).isEqualTo("clinic.change");
        assertThat(line.fields()).isEqualTo(Set.of("slotGridMinutes"));
    }

    @Test
    void areNotChangedByThoseWhoReadBeforeAnotherDid() {
        change(ADMIN, OptionalInt.of(1), 30);
        assertThat(change(ADMIN, OptionalInt.of(1), 20)).isEqualTo(new ChangeClinic.Outcome.Stale());
        assertThat(change(ADMIN, OptionalInt.empty(), 20)).isInstanceOf(ChangeClinic.Outcome.Changed.class);
    }

    @Test
    void leaveNoTraceWhenNothingDiffers() {
        assertThat(change(ADMIN, OptionalInt.of(1), 15)).isEqualTo(new ChangeClinic.Outcome.Changed(OPENED));
        assertThat(door.audited()).isEmpty();
    }

    @Test
    void areMadeOnce() {
        var other = Clinic.opened("Outra", Moments.ZONE);
        assertThat(open(SYSTEM, other)).isEqualTo(new OpenClinic.Outcome.OpenBefore());
        assertThat(open(ADMIN, other)).isEqualTo(new OpenClinic.Outcome.NotAllowed());
        assertThat(read(ADMIN)).isEqualTo(new ReadClinic.Outcome.Found(OPENED));
    }

    private ReadClinic.Outcome read(Actor actor) {
        return door.accounts.readClinic().handle(new ReadClinic.Query(actor));
    }

    private OpenClinic.Outcome open(Actor actor, Clinic clinic) {
        return door.accounts.openClinic().handle(new OpenClinic.Command(actor, clinic));
    }

    private ChangeClinic.Outcome change(Actor actor, OptionalInt version, int grid) {
        var change = new ClinicChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(grid),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return door.accounts.changeClinic().handle(new ChangeClinic.Command(actor, version, change));
    }
}
