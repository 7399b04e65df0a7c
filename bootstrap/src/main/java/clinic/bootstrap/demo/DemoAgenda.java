package clinic.bootstrap.demo;

import clinic.bootstrap.Machine;
import clinic.bootstrap.Stores;
import clinic.domain.catalogue.Procedure;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.State;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.Source;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Two weeks of the demo clinic's appointments: one of them over, one to come. The same every time, but for the dates. */
final class DemoAgenda {
    private static final int DAYS = 7;
    private static final int GRID = 15;
    private static final int NOON = 12 * 60;
    private static final int AFTER_LUNCH = 13 * 60;
    private static final int EVENING = 17 * 60;

    private final Stores stores;
    private final Machine machine;
    private final ZoneId zone;
    private final Instant now;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    DemoAgenda(Stores stores, Machine machine, ZoneId zone) {
        this.stores = stores;
        this.machine = machine;
        this.zone = zone;
        this.now = machine.time().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    void load(List<Procedure> procedures, List<PatientId> patients) {
        var today = LocalDate.ofInstant(now, zone);
        var professionals = procedures.stream()
                .flatMap(procedure -> procedure.professionals().stream())
                .distinct()
                .toList();
        for (var day = today.minusDays(DAYS); !day.isAfter(today.plusDays(DAYS)); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() > 5) continue;
            for (var professional : professionals) {
                var own = procedures.stream()
                        .filter(procedure -> procedure.professionals().contains(professional))
                        .toList();
                fill(day, professional, own, patients, 10 * 60, NOON);
                fill(day, professional, own, patients, AFTER_LUNCH, EVENING);
            }
        }
    }

    private void fill(
            LocalDate day, ProfileId professional, List<Procedure> own, List<PatientId> patients, int from, int to) {
        var minute = from + GRID * chance.nextInt(4);
        while (true) {
            var procedure = own.get(chance.nextInt(own.size()));
            var length = (int) procedure.duration().toMinutes();
            if (minute + length > to) return;
            var patient = patients.get(chance.nextInt(patients.size()));
            var start = day.atStartOfDay(zone).plusMinutes(minute).toInstant();
            place(appointment(procedure, professional, patient, start));
            var busy = length
                    + (int) procedure
                            .bufferBefore()
                            .plus(procedure.bufferAfter())
                            .toMinutes();
            minute += (busy / GRID + 1 + chance.nextInt(4)) * GRID;
        }
    }

    /** Who is elsewhere then, or was, stays away. */
    private void place(Appointment appointment) {
        if (stores.appointments().add(appointment) != Placed.PLACED) return;
        if (chance.nextInt(12) > 0 || !appointment.isAhead()) return;
        if (appointment.cancel(now, Optional.of("Imprevisto.")) instanceof Appointment.Change.Done done) {
            stores.appointments().save(done.appointment());
        }
    }

    private Appointment appointment(Procedure procedure, ProfileId professional, PatientId patient, Instant start) {
        var visit = Slot.lasting(start, procedure.duration());
        var occupied =
                new Slot(start.minus(procedure.bufferBefore()), visit.end().plus(procedure.bufferAfter()));
        return new Appointment(
                new AppointmentId(machine.ids().next()),
                patient,
                procedure.id(),
                professional,
                visit,
                occupied,
                state(visit),
                chance.nextInt(3) == 0 ? Source.APP : Source.DASHBOARD,
                false,
                Optional.empty(),
                now.minus(Duration.ofDays(DAYS + 3L)),
                1);
    }

    private State state(Slot visit) {
        if (visit.end().isBefore(now)) return new State.Completed(visit.end());
        if (visit.start().isBefore(now)) return new State.CheckedIn(visit.start());
        return chance.nextInt(3) == 0 ? new State.Confirmed(now) : new State.Scheduled();
    }
}
