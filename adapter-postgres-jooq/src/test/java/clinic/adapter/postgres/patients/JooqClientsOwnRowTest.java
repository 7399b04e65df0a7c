package clinic.adapter.postgres.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.patients.Patient;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.patients.Cpfs;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database lets a client do to the one row that is its own, whatever the application would let it. */
class JooqClientsOwnRowTest {
    private static final ProfileId PROFILE = new ProfileId(SequenceIds.id(31));

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final Patient own =
            aPatient().signingInAs(PROFILE).cpf(Cpfs.of(1)).noted("VIP").build();
    private final Patient other = aPatient().build();

    @BeforeEach
    void setTheStage() {
        var stage = PatientsStage.on(DATABASE);
        stage.has(own);
        stage.has(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name = 'Ana'", "email = null", "birth_on = '1988-04-17'", "version = 2"})
    void mayBeChangedByIt(String change) {
        assertThat(update(change, own)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone = '+551133334444'",
                "notes = null",
                "cpf = null",
                "cpf = '52998224725'",
                "created_at = now()",
                "id = '00000000-0000-7000-8000-000000000000'",
                "profile_id = null"
            })
    void keepsWhatIsNotItsToChange(String change) {
        assertThatThrownBy(() -> update(change, own)).isInstanceOf(StorageFailure.class);
    }

    @Test
    void isTheOnlyOne() {
        assertThat(update("name = 'Ana'", other)).isZero();
        DATABASE.run("update pacientes set cpf = null");
        assertThat(update("cpf = '52998224725'", own)).isEqualTo(1);
    }

    @Test
    void cannotBeMadeOrUnmadeByIt() {
        assertThatThrownBy(() -> execute("delete from pacientes")).isInstanceOf(StorageFailure.class);
        assertThatThrownBy(() -> execute("insert into pacientes (id, name, name_key, search_text, phone, profile_id,"
                        + " created_at, version) values (gen_random_uuid(), 'A', 'a', ' a', '+551133334444', null,"
                        + " now(), 1)"))
                .isInstanceOf(StorageFailure.class);
        assertThat(DATABASE.texts("select count(*) from pacientes")).containsExactly("2");
    }

    @Test
    void isNotSearchedAmongOthers() {
        assertThat(execute("select search_patients(array['%a%'], null, 10)")).isZero();
    }

    private static int update(String change, Patient patient) {
        return execute("update pacientes set " + change + " where id = '"
                + patient.id().value() + "'");
    }

    private static int execute(String statement) {
        var unitOfWork = DATABASE.unitOfWork();
        return unitOfWork.inTransaction(
                Actors.client(PROFILE), () -> unitOfWork.dsl().execute(statement));
    }
}
