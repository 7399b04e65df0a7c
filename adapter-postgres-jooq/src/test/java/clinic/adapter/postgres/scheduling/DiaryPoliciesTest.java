package clinic.adapter.postgres.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.HoldBuilder.aHold;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Hold;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.io.Serial;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the policies alone let each role do with the tables of working hours, time off and the ledger: so many rows, or,
 * with a {@code -}, a refusal.
 */
class DiaryPoliciesTest {
    private static final List<Actor> ACTORS = List.of(
            ADMIN,
            SYSTEM,
            Actors.professional(ANA),
            Actors.professional(BRUNO),
            Actors.RECEPTIONIST,
            Cast.CARLA_HERSELF,
            Cast.ELISA_HERSELF,
            Actors.ANONYMOUS);

    @AutoClose
    private static final PostgresStage STAGE = new PostgresStage();

    private final Appointment appointment = anAppointment().build();
    private final Hold carlas =
            aHold().at(at(14, 0)).of(CARLA).by(CARLAS_PROFILE).build();
    private final Hold expired = aHold().at(at(15, 0)).of(DAVI).expired().build();
    private final TimeOff timeOff =
            new TimeOff(new TimeOffId(SequenceIds.id(71)), ANA, new Slot(at(7, 0), at(18, 0)), "congress", DAWN);

    @BeforeEach
    void prepare() {
        STAGE.reset();
        STAGE.unitOfWork().inTransaction(SYSTEM, () -> {
            STAGE.appointments().add(appointment);
            STAGE.holds().place(carlas);
            STAGE.holds().place(expired);
            return STAGE.timesOff().add(timeOff);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # what                                                          | admin system Ana Bruno reception Carla Elisa anon
        select from working_hours where profile_id = :ana                | 10 10 10 10 10 10 10 10
        select from working_zones where profile_id = :ana                | 1 1 1 1 1 1 1 1
        insert into working_hours values (:ana, 7, 0, 60)                | 1 1 1 - - - - -
        delete from working_hours where profile_id = :ana                | 10 10 10 0 0 0 0 0
        update working_hours set weekday = 7 where profile_id = :ana     | - - - - - - - -
        update working_zones set time_zone = 'UTC' where profile_id = :ana | 1 1 1 0 0 0 0 0
        insert into working_zones values (:ana, 'UTC') on conflict (profile_id) do update set time_zone = 'UTC' | 1 1 1 - - - - -
        delete from working_zones                                        | - - - - - - - -
        select from time_off                                             | 1 1 1 1 1 0 0 0
        insert into time_off values (gen_random_uuid(), :ana, now(), now() + '1 h', 'x', now()) | 1 1 1 - - - - -
        delete from time_off where profile_id = :ana                     | 1 1 1 0 0 0 0 0
        update time_off set reason = 'x'                                 | - - - - - - - -
        """)
    void keepsHoursAndTimeOff(String statement, String expected) {
        assertAllowed(statement, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # what                                                          | admin system Ana Bruno reception Carla Elisa anon
        select from occupations where resource_kind = 'patient'          | 3 3 3 3 3 2 0 0
        select from occupations where occupant_kind <> 'time_off' and resource_kind = 'professional' | 3 3 3 3 3 3 3 3
        select from occupations where occupant_kind = 'time_off'         | 4 4 4 4 4 4 4 4
        insert into occupations values (:ana, 'professional', :new, 'appointment', :later) | 1 1 1 1 1 1 1 -
        insert into occupations values (:carla, 'patient', :new, 'appointment', :later) | 1 1 1 1 1 1 - -
        insert into occupations values (:ana, 'professional', :new, 'hold', :later, :later_on) | 1 1 1 1 1 - - -
        insert into occupations values (:ana, 'professional', :new, 'hold', :later, :later_on, :carlas_profile) | 1 1 1 1 1 1 - -
        insert into occupations values (:ana, 'professional', :new, 'time_off', :later) | - - - - - - - -
        delete from occupations where occupant_id = :appointment         | 2 2 2 2 2 2 0 0
        delete from occupations where occupant_id = :hold                | 2 2 2 2 2 2 0 0
        delete from occupations where occupant_id = :expired             | 2 2 2 2 2 1 1 0
        delete from occupations where occupant_kind = 'time_off'         | 4 4 4 0 0 0 0 0
        update occupations set held_by = null                            | - - - - - - - -
        truncate occupations                                             | - - - - - - - -
        """)
    void keepsTheLedger(String statement, String expected) {
        assertAllowed(statement, expected);
    }

    private void assertAllowed(String statement, String expected) {
        var trip = Trip.of(filled(statement));
        Work.Reader<Integer> rows = statement.startsWith("select") ? DiaryPoliciesTest::found : Work.Results::changed;
        var actual = ACTORS.stream().map(actor -> tried(actor, trip, rows)).toList();
        assertThat(String.join(" ", actual)).as(statement).isEqualTo(expected);
    }

    private String filled(String statement) {
        return statement
                .replace(":later_on", "'2199-01-01'")
                .replace(":later", "'2198-01-01', '2198-01-02'")
                .replace(":carlas_profile", "'" + CARLAS_PROFILE.value() + "'")
                .replace(":ana", "'" + ANA.value() + "'")
                .replace(":carla", "'" + CARLA.value() + "'")
                .replace(":new", "gen_random_uuid()")
                .replace(":appointment", "'" + appointment.id().value() + "'")
                .replace(":hold", "'" + carlas.id().value() + "'")
                .replace(":expired", "'" + expired.id().value() + "'");
    }

    /** What the database says to this actor; nothing of it stays. */
    private static String tried(Actor actor, Trip trip, Work.Reader<Integer> rows) {
        try {
            STAGE.unitOfWork().inTransaction(actor, () -> {
                throw new Undone(STAGE.database().unitOfWork().tell(trip, binder -> {}, rows));
            });
            throw new IllegalStateException("it was to be undone");
        } catch (Undone undone) {
            return String.valueOf(undone.rows);
        } catch (StorageFailure refused) {
            assertThat(refused).rootCause().message().containsAnyOf("row-level security", "permission denied");
            return "-";
        }
    }

    private static int found(Work.Results results) throws SQLException {
        var found = 0;
        for (var row = results.next(); row.next(); ) found++;
        return found;
    }

    private static final class Undone extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private final int rows;

        private Undone(int rows) {
            this.rows = rows;
        }
    }
}
