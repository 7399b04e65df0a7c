package example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.application.scheduling.Scheduling;
import clinic.application.scheduling.SchedulingPorts;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.scheduling.InMemoryClinic;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    /** The one that the test kit has given: roles belong to the whole server, and other tests sign in too. */
    private static final String SERVICE_PASSWORD = "service";

    @Test
    void booksInMemory() {
        // docs: in-memory
        var clinic = new InMemoryClinic();
        var desk = new FrontDesk(Scheduling.over(new SchedulingPorts(
                clinic.appointments(),
                clinic.views(),
                clinic.diaries(),
                clinic.schedules(),
                clinic.timesOff(),
                clinic.holds(),
                clinic.repeats(),
                clinic.unitOfWork(),
                clinic.auditTrail(),
                clinic.outbox(),
                clinic.ids(),
                clinic.time())));

        var first = desk.firstFree(Actors.RECEPTIONIST, Cast.CLEANING, Moments.TODAY)
                .orElseThrow();
        assertThat(desk.book(Actors.RECEPTIONIST, Cast.CLEANING, first, Cast.DAVI))
                .isEqualTo("booked: 2026-11-24T08:00-03:00[America/Sao_Paulo]");
        assertThat(desk.book(Actors.RECEPTIONIST, Cast.CLEANING, first, Cast.ELISA))
                .startsWith("taken; free are ");
        // end
        assertThat(clinic.auditLines()).isNotEmpty();
        assertThat(clinic.events()).hasSize(1);
    }

    @Test
    void booksOnPostgres() {
        // docs: postgres
        try (var database = TestDatabase.fresh();
                var service = PostgresProgram.open(database.owner(), database.url(), SERVICE_PASSWORD)) {
            var time = SettableTime.at(Moments.DAWN);
            var program = new PostgresProgram(service, SequenceIds.from(1000), time);
            var clinic = SmallClinic.open(database, program);
            var desk = new FrontDesk(program.scheduling());

            var first = desk.firstFree(Actors.RECEPTIONIST, clinic.peeling(), Moments.TODAY)
                    .orElseThrow();
            assertThat(desk.book(Actors.RECEPTIONIST, clinic.peeling(), first, clinic.davi()))
                    .isEqualTo("booked: 2026-11-24T08:00-03:00[America/Sao_Paulo]");
            assertThat(desk.book(Actors.RECEPTIONIST, clinic.peeling(), first, clinic.elisa()))
                    .startsWith("taken; free are ");
            assertThat(database.texts("select status from agendamentos")).containsExactly("scheduled");
        }
        // end
    }
}
