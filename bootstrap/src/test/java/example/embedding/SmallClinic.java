package example.embedding;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.application.catalogue.AddProcedure;
import clinic.application.patients.AddPatient;
import clinic.application.scheduling.SetWorkingHours;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PersonName;
import clinic.domain.scheduling.Stretch;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.Money;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One professional, one procedure, two patients. */
record SmallClinic(ProcedureId peeling, PatientId davi, PatientId elisa) {
    private static final ProfileId ANA = new ProfileId(SequenceIds.id(1));

    static SmallClinic open(TestDatabase database, PostgresProgram program) {
        enterClinicAndProfessional(database);
        setHours(program);
        return new SmallClinic(addPeeling(program), addPatient(program, "Davi Dias"), addPatient(program, "Elisa"));
    }

    private static void enterClinicAndProfessional(TestDatabase database) {
        database.run("""
            insert into clinic_settings (name, address, time_zone, slot_grid_minutes, minimum_notice_minutes,
              horizon_days, closing_on, version)
            values ('Clínica', 'Rua 1', 'America/Sao_Paulo', 15, 60, 180, '{}', 1)\
            """);
        database.run("insert into profiles (id, name, email, role, active, created_at, version)" + " values ('"
                + ANA.value() + "', 'Ana Alves', 'ana@example.com', 'professional', true, now(), 1)");
    }

    // docs: enter
    private static void setHours(PostgresProgram program) {
        var mornings = List.of(new Stretch(8 * 60, 12 * 60));
        var hours = new WorkingHours(Moments.ZONE, Map.of(Moments.TODAY.getDayOfWeek(), mornings));
        var outcome =
                program.scheduling().setWorkingHours().handle(new SetWorkingHours.Command(Actors.ADMIN, ANA, hours));
        if (!(outcome instanceof SetWorkingHours.Outcome.Kept)) throw new IllegalStateException(outcome.toString());
    }

    private static ProcedureId addPeeling(PostgresProgram program) {
        var command = new AddProcedure.Command(
                Actors.ADMIN,
                "Peeling",
                "",
                Duration.ofMinutes(45),
                Duration.ZERO,
                Duration.ofMinutes(15),
                new Money(28_000),
                Set.of(ANA),
                true);
        return switch (program.catalogue().addProcedure().handle(command)) {
            case AddProcedure.Outcome.Added added -> added.procedure().id();
            case AddProcedure.Outcome.UnknownProfessional unknown -> throw new IllegalStateException("no such person");
            case AddProcedure.Outcome.NotAllowed no -> throw new IllegalStateException("not an administrator");
        };
    }
    // end

    private static PatientId addPatient(PostgresProgram program, String name) {
        var command = new AddPatient.Command(
                Actors.RECEPTIONIST,
                PersonName.read(name).orElseThrow(),
                Phone.read("(11) 98765-4321").orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var outcome = program.patients().addPatient().handle(command);
        if (outcome instanceof AddPatient.Outcome.Added added)
            return added.view().patient().id();
        throw new IllegalStateException(outcome.toString());
    }
}
