package clinic.domain.testkit.records;

import static clinic.domain.testkit.records.RecordBuilder.aRecord;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.privacy.Transmission;
import clinic.domain.privacy.Transmission.Matter;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.Actor;
import clinic.domain.shared.AiModel;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every register of what was sent keeps to. */
public abstract class TransmissionsContract extends RecordsContract {
    private static final AiModel MODEL = new AiModel("api.example.com", "hears-1");

    @Test
    public void keepsWhatWasSentWhereAndWhenInItsOrder() {
        var record = written(aRecord()).id().value();
        var sound = new Transmission(record, Matter.AUDIO, 26_148_864, MODEL, NINE);
        var text = new Transmission(record, Matter.TRANSCRIPTION, 120, new AiModel("localhost", "sums-1"), NINE);
        add(SYSTEM, sound);
        add(SYSTEM, text);
        add(SYSTEM, sound);
        assertThat(list(ANA, record)).containsExactly(sound, text, sound);
    }

    @Test
    public void isToldToWhoSeesTheRecord() {
        var record = written(aRecord());
        var about = record.id().value();
        var sent = new Transmission(about, Matter.AUDIO, 4, MODEL, NINE);
        add(SYSTEM, sent);
        for (var actor : List.of(ANA, ADMIN, SYSTEM))
            assertThat(list(actor, about)).containsExactly(sent);
        for (var actor : List.of(BRUNO, RECEPTIONIST, Cast.CARLA_HERSELF, ANONYMOUS)) {
            assertThat(list(actor, about)).as("%s", actor).isEmpty();
        }
        signed(record);
        stage().hasAppointment(Cast.CARLA, Cast.BRUNO, Status.COMPLETED);
        for (var actor : List.of(BRUNO, Cast.CARLA_HERSELF))
            assertThat(list(actor, about)).containsExactly(sent);
    }

    @Test
    public void isToldOfMessagesToAdministratorsAndTheSystemAlone() {
        var message = SequenceIds.id(79);
        var sent = new Transmission(message, Matter.MESSAGE, 12, MODEL, NINE);
        add(SYSTEM, sent);
        for (var actor : List.of(ADMIN, SYSTEM))
            assertThat(list(actor, message)).containsExactly(sent);
        for (var actor : List.of(ANA, RECEPTIONIST))
            assertThat(list(actor, message)).isEmpty();
    }

    @Test
    public void isTheSystemsToKeep() {
        var record = written(aRecord()).id().value();
        for (var actor : List.of(ANA, ADMIN, ANONYMOUS)) {
            assertThatExceptionOfType(StorageFailure.class)
                    .isThrownBy(() -> add(actor, new Transmission(record, Matter.AUDIO, 4, MODEL, NINE)));
        }
        assertThat(list(ANA, record)).isEmpty();
    }

    @Test
    public void keepsNothingOfATransactionThatFails() {
        var record = written(aRecord()).id().value();
        assertThatThrownBy(() -> as(SYSTEM, () -> {
            stage().transmissions().add(new Transmission(record, Matter.AUDIO, 4, MODEL, NINE));
            throw new UnsupportedOperationException("a crash");
        }));
        assertThat(list(ANA, record)).isEmpty();
    }

    @Test
    public void worksInTransactionsOnly() {
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().transmissions().list(SequenceIds.id(79)));
    }

    private void add(Actor actor, Transmission transmission) {
        as(actor, () -> {
            stage().transmissions().add(transmission);
            return transmission;
        });
    }

    private List<Transmission> list(Actor actor, UUID about) {
        return as(actor, () -> stage().transmissions().list(about));
    }
}
