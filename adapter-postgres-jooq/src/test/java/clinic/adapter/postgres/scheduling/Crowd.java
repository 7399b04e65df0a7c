package clinic.adapter.postgres.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.testkit.Rows;
import clinic.domain.audit.AuditEntry;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.Change;
import clinic.domain.scheduling.AppointmentEvent;
import clinic.domain.scheduling.AppointmentEvent.Kind;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.scheduling.MovedAppointment;
import clinic.domain.testkit.scheduling.Occupation;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Many at the front desk at once, each of whom does in one transaction what a use case does. */
final class Crowd {
    private static final int FIRST_PATIENT = 10_000;
    private static final int FIRST_PROFESSIONAL = 5_000;

    private final PostgresStage stage;

    Crowd(PostgresStage stage) {
        this.stage = stage;
    }

    static PatientId patient(int number) {
        return new PatientId(SequenceIds.id(FIRST_PATIENT + number));
    }

    static ProfileId professional(int number) {
        return new ProfileId(SequenceIds.id(FIRST_PROFESSIONAL + number));
    }

    /** Lets so many more work, and so many more come, from number 0. */
    void enter(int professionals, int patients) {
        stage.database().run("""
            insert into profiles (id, name, email, role, active, created_at, version)
            select ('01900000-0000-7000-8000-' || lpad(to_hex(%d + n), 12, '0'))::uuid, 'Professional ' || n,
              n || '@example.com', 'professional', true, now(), 1
            from generate_series(0, %d) n\
            """.formatted(FIRST_PROFESSIONAL, professionals - 1));
        stage.database().run("""
            insert into pacientes (id, name, name_key, search_text, phone, created_at, version)
            select ('01900000-0000-7000-8000-' || lpad(to_hex(%d + n), 12, '0'))::uuid, 'Patient ' || n,
              'patient', 'patient', '+5511987654321', now(), 1
            from generate_series(0, %d) n\
            """.formatted(FIRST_PATIENT, patients - 1));
    }

    Placed book(PatientId patient, ProfileId professional, Instant start) {
        return book(anAppointment().of(patient).with(professional).at(start).build());
    }

    Placed book(Appointment appointment) {
        return inTransaction(
                () -> told(Kind.CREATED, appointment, stage.appointments().add(appointment)));
    }

    Placed move(AppointmentId id, ProfileId professional, Instant start) {
        return inTransaction(() -> {
            var moved = MovedAppointment.to(locked(id), professional, start);
            return told(Kind.RESCHEDULED, moved, stage.appointments().move(moved));
        });
    }

    /** Whether it was still to be cancelled. */
    boolean cancel(AppointmentId id) {
        return inTransaction(() -> {
            if (!(locked(id).cancel(Moments.DAWN, Optional.empty()) instanceof Change.Done done)) return false;
            stage.appointments().save(done.appointment());
            told(Kind.CANCELLED, done.appointment(), Placed.PLACED);
            return true;
        });
    }

    private Appointment locked(AppointmentId id) {
        return stage.appointments().lock(id).map(AppointmentView::appointment).orElseThrow();
    }

    private Placed told(Kind kind, Appointment appointment, Placed placed) {
        if (placed != Placed.PLACED) return placed;
        var event = new AppointmentEvent(kind, appointment, Moments.DAWN);
        stage.auditTrail()
                .record(new AuditEntry(
                        event.at(),
                        event.type(),
                        appointment.id(),
                        List.of(appointment.patient()),
                        Set.of("startsAt")));
        stage.outbox().publish(event);
        return placed;
    }

    <T> T inTransaction(Supplier<T> work) {
        return stage.unitOfWork().inTransaction(Actors.RECEPTIONIST, work);
    }

    /** All that there are, by start. */
    List<Appointment> appointments() {
        var ids = Rows.of(
                stage.database(),
                "select id from agendamentos order by starts_at, id",
                row -> new AppointmentId(Rows.uuid(row, 1)));
        return ids.stream().map(id -> inTransaction(() -> locked(id))).toList();
    }

    /**
     * That so many changes left one audit line and one event each, that the ledger has the time of the appointments and
     * nothing else, and that none is in two places.
     */
    void assertNothingIsLeftBehind(int changes) {
        assertThat(stage.auditLines()).hasSize(changes);
        assertThat(stage.events()).hasSize(changes);
        var expected = appointments().stream()
                .map(Occupation::of)
                .flatMap(List::stream)
                .toList();
        assertThat(stage.occupations()).containsExactlyInAnyOrderElementsOf(expected);
        for (var one : expected) assertThat(expected).filteredOn(one::meets).containsExactly(one);
    }
}
