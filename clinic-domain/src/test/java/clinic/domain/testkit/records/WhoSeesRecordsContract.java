package clinic.domain.testkit.records;

import static clinic.domain.testkit.records.RecordBuilder.aRecord;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.AudioRecord;
import clinic.domain.records.AudioStore.Kept;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import clinic.domain.testkit.scheduling.Cast;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who sees which records, through every door of the store. */
public abstract class WhoSeesRecordsContract extends RecordsContract {
    private static final Paging ALL = new Paging(Paging.MOST, Optional.empty());
    private static final List<Actor> NOBODYS =
            List.of(BRUNO, RECEPTIONIST, Cast.CARLA_HERSELF, Cast.ELISA_HERSELF, ANONYMOUS);

    @Test
    public void isSeenByItsAuthorAdministratorsAndTheSystem() {
        var record = dictated(aRecord(), "one");
        for (var actor : List.of(ANA, ADMIN, SYSTEM))
            assertThat(isSeen(actor, record)).isTrue();
        for (var actor : NOBODYS)
            assertThat(isSeen(actor, record)).as("%s", actor).isFalse();
    }

    @Test
    public void isSeenByWhoTreatsThePatient() {
        var record = dictated(aRecord(), "one");
        stage().hasAppointment(Cast.CARLA, Cast.BRUNO, Status.SCHEDULED);
        assertThat(isSeen(BRUNO, record)).isTrue();
    }

    @Test
    public void isNotSeenByWhomThePatientCancelledOrWhoTreatsAnother() {
        var record = dictated(aRecord(), "one");
        stage().hasAppointment(Cast.CARLA, Cast.BRUNO, Status.CANCELLED);
        stage().hasAppointment(Cast.DAVI, Cast.BRUNO, Status.COMPLETED);
        assertThat(isSeen(BRUNO, record)).isFalse();
    }

    @Test
    public void isSeenByThePatientOnceItIsSigned() {
        var record = written(aRecord());
        assertThat(isSeen(Cast.CARLA_HERSELF, record)).isFalse();
        var signed = signed(record);
        assertThat(isSeen(Cast.CARLA_HERSELF, signed)).isTrue();
        for (var actor : List.of(Cast.ELISA_HERSELF, RECEPTIONIST, ANONYMOUS)) {
            assertThat(isSeen(actor, signed)).as("%s", actor).isFalse();
        }
    }

    @Test
    public void keepsASoundThatIsNoRecordsYetToWhoKeptIt() {
        var audio = ((Kept.Done) keep(ANA, "one")).audio();
        for (var actor : List.of(ANA, SYSTEM)) {
            assertThat(stage().audioStore().write(actor, audio.id(), 0, 4, new ByteArrayOutputStream()))
                    .isTrue();
        }
        for (var actor : NOBODYS) {
            assertThat(stage().audioStore().write(actor, audio.id(), 0, 4, new ByteArrayOutputStream()))
                    .as("%s", actor)
                    .isFalse();
        }
    }

    /** Each door says the same. */
    private boolean isSeen(Actor actor, AudioRecord record) {
        var isFound = stage().views().find(actor, record.id(), "record", NINE).isPresent();
        assertThat(lock(actor, record).isPresent()).isEqualTo(isFound);
        assertThat(isListed(actor, record)).isEqualTo(isFound);
        record.audio()
                .ifPresent(audio -> assertThat(
                                stage().audioStore().write(actor, audio.id(), 0, 1, new ByteArrayOutputStream()))
                        .isEqualTo(isFound));
        return isFound;
    }

    private boolean isListed(Actor actor, AudioRecord record) {
        return stage().views().list(actor, record.patient(), ALL, NINE).stream()
                .flatMap(page -> page.items().stream())
                .anyMatch(view -> view.record().id().equals(record.id()));
    }
}
