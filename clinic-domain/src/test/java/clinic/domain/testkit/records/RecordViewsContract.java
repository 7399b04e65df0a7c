package clinic.domain.testkit.records;

import static clinic.domain.testkit.records.RecordBuilder.aRecord;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.patients.PatientId;
import clinic.domain.records.Addendum;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordView;
import clinic.domain.records.RecordView.Added;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every view of records keeps to. */
public abstract class RecordViewsContract extends RecordsContract {
    private static final Paging ALL = new Paging(Paging.MOST, Optional.empty());

    @Test
    public void showsWhoWroteItAboutWhomAndLeavesALine() {
        var record = written(aRecord());
        var expected = new RecordView(
                record,
                "Carla Costa",
                "Ana Alves",
                Optional.of(RecordsStage.ANAS_REGISTRATION),
                Optional.empty(),
                List.of(),
                Optional.of(Cast.CARLAS_PROFILE),
                false,
                ZONE);
        assertThat(stage().views().find(ANA, record.id(), "pdf", NINE)).contains(expected);
        assertThat(stage().auditLines())
                .containsExactly(
                        line(ANA, "record.read", Optional.of(record.id().value()), "pdf"));
    }

    @Test
    public void showsWhoTreatsThePatientThatItDoes() {
        var record = written(aRecord());
        stage().hasAppointment(Cast.CARLA, Cast.BRUNO, Status.COMPLETED);
        assertThat(find(BRUNO, record).orElseThrow().isTreating()).isTrue();
        assertThat(find(ANA, record).orElseThrow().isTreating()).isFalse();
        stage().hasAppointment(Cast.CARLA, Cast.ANA, Status.CONFIRMED);
        assertThat(find(ANA, record).orElseThrow().isTreating()).isTrue();
    }

    @Test
    public void showsWhoSignedAndWhatWasAddedInItsOrder() {
        var record = signed(written(aRecord()));
        stage().hasAppointment(Cast.CARLA, Cast.BRUNO, Status.COMPLETED);
        var first = new Addendum("Primeiro", NINE.plusSeconds(100), Cast.ANA);
        var second = new Addendum("Segundo", NINE.plusSeconds(100), Cast.BRUNO);
        append(ANA, record, first);
        append(BRUNO, record, second);
        var view = find(Cast.CARLA_HERSELF, record).orElseThrow();
        assertThat(view.signer()).contains("Ana Alves");
        assertThat(view.addenda())
                .containsExactly(
                        new Added(first, Optional.of("Ana Alves"), Optional.of(RecordsStage.ANAS_REGISTRATION)),
                        new Added(second, Optional.of("Bruno Braga"), Optional.empty()));
    }

    @Test
    public void addsToNoRecordThatIsOpenAndNothingInAnothersName() {
        var open = written(aRecord());
        var addendum = new Addendum("Primeiro", NINE, Cast.ANA);
        assertThatIllegalStateException().isThrownBy(() -> append(ANA, open, addendum));
        var signed = signed(written(aRecord()));
        stage().hasAppointment(Cast.CARLA, Cast.BRUNO, Status.COMPLETED);
        assertThatExceptionOfType(StorageFailure.class).isThrownBy(() -> append(BRUNO, signed, addendum));
        assertThat(find(ANA, signed).orElseThrow().addenda()).isEmpty();
    }

    @Test
    public void listsAPatientsNewestFirstInPages() {
        var expected = new ArrayList<RecordId>();
        for (var number = 0; number < 5; number++) {
            expected.addFirst(
                    written(aRecord().at(NINE.plusSeconds(number / 2))).id());
        }
        written(aRecord().about(Cast.DAVI));
        assertThat(ids(list(ANA, Cast.CARLA, ALL))).isEqualTo(expected);
        var found = new ArrayList<RecordId>();
        var after = Optional.<String>empty();
        do {
            var page = list(ANA, Cast.CARLA, new Paging(2, after));
            found.addAll(ids(page));
            after = page.next();
        } while (after.isPresent());
        assertThat(found).isEqualTo(expected);
    }

    @Test
    public void leavesOneLineForAListAndNoneWhereNothingIsTold() {
        written(aRecord());
        written(aRecord());
        list(ANA, Cast.CARLA, ALL);
        assertThat(stage().auditLines()).containsExactly(line(ANA, "record.list", Optional.empty(), "record"));
        assertThat(list(RECEPTIONIST, Cast.CARLA, ALL).items()).isEmpty();
        assertThat(list(ANA, Cast.DAVI, ALL).items()).isEmpty();
        assertThat(stage().views().find(BRUNO, new RecordId(SequenceIds.id(77)), "record", NINE))
                .isEmpty();
        assertThat(stage().auditLines()).hasSize(1);
    }

    @Test
    public void listsNothingOfAPatientThatIsNotThere() {
        var nobody = new PatientId(SequenceIds.id(77));
        assertThat(stage().views().list(ANA, nobody, ALL, NINE)).isEmpty();
        assertThat(stage().views().list(Cast.CARLA_HERSELF, Cast.DAVI, ALL, NINE))
                .isEmpty();
        assertThat(stage().views().list(ANONYMOUS, Cast.CARLA, ALL, NINE)).isEmpty();
        assertThat(stage().views().list(Cast.CARLA_HERSELF, Cast.CARLA, ALL, NINE))
                .isPresent();
    }

    @Test
    public void tellsVersionsToWhoSeesTheRecordInTransactionsOnly() {
        var record = written(aRecord());
        assertThat(as(ANA, () -> stage().views().versions(record.id()))).hasSize(1);
        assertThat(as(BRUNO, () -> stage().views().versions(record.id()))).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> stage().views().versions(record.id()));
    }

    private Optional<RecordView> find(Actor actor, AudioRecord record) {
        return stage().views().find(actor, record.id(), "record", NINE);
    }

    private Page<RecordView> list(Actor actor, PatientId patient, Paging paging) {
        return stage().views().list(actor, patient, paging, NINE).orElseThrow();
    }

    private static List<RecordId> ids(Page<RecordView> page) {
        return page.items().stream().map(view -> view.record().id()).toList();
    }

    private void append(Actor actor, AudioRecord record, Addendum addendum) {
        as(actor, () -> {
            stage().audioRecords().append(record.id(), addendum);
            return addendum;
        });
    }

    private static AuditLine line(Actor actor, String action, Optional<UUID> subject, String part) {
        return AuditLine.of(actor, NINE, action, subject, List.of(Cast.CARLA), Set.of(part));
    }
}
